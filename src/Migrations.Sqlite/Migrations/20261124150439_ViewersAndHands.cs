using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ViewersAndHands : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "BySilence",
                table: "casework_pending_item",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "casework_ledger_row",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DueRule",
                table: "casework_case_file",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PromisedAt",
                table: "casework_case_file",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Step",
                table: "casework_case_file",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StepDueAt",
                table: "casework_case_file",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StepName",
                table: "casework_case_file",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "casework_viewer",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Urgency = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_viewer", x => new { x.Case, x.Key });
                    table.ForeignKey(
                        name: "FK_casework_viewer_casework_case_file_Case",
                        column: x => x.Case,
                        principalTable: "casework_case_file",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_open",
                table: "casework_case_file",
                columns: new[] { "Urgency", "Id" },
                filter: "\"IssuedAt\" IS NOT NULL AND \"DoneAt\" IS NULL AND \"CancelledAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_casework_viewer_Key_Urgency_Case",
                table: "casework_viewer",
                columns: new[] { "Key", "Urgency", "Case" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_viewer_open",
                table: "casework_viewer",
                columns: new[] { "Key", "Urgency", "Case" },
                filter: "\"IsOpen\"");

            // Who may see what there is already: the units that take part, and the people who are named.
            migrationBuilder.Sql("""
                INSERT INTO casework_viewer ("Case", "Key", "Label", "Urgency", "IsOpen")
                SELECT k."Case", k."Key", c."Label", c."Urgency", c."IssuedAt" IS NOT NULL AND c."DoneAt" IS NULL AND c."CancelledAt" IS NULL
                FROM casework_case_file c JOIN (
                    SELECT "Case", "Unit" AS "Key" FROM casework_participant
                    UNION SELECT "Id", "OpenedBy" FROM casework_case_file
                    UNION SELECT "Id", "Officer" FROM casework_case_file WHERE "Officer" IS NOT NULL
                    UNION SELECT "Id", "AccountableLeader" FROM casework_case_file WHERE "AccountableLeader" IS NOT NULL
                ) k ON k."Case" = c."Id"
                """);

            migrationBuilder.DropTable(
                name: "casework_participant");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_viewer");

            migrationBuilder.DropIndex(
                name: "IX_casework_case_file_open",
                table: "casework_case_file");

            migrationBuilder.DropColumn(
                name: "BySilence",
                table: "casework_pending_item");

            migrationBuilder.DropColumn(
                name: "Step",
                table: "casework_ledger_row");

            migrationBuilder.DropColumn(
                name: "DueRule",
                table: "casework_case_file");

            migrationBuilder.DropColumn(
                name: "PromisedAt",
                table: "casework_case_file");

            migrationBuilder.DropColumn(
                name: "Step",
                table: "casework_case_file");

            migrationBuilder.DropColumn(
                name: "StepDueAt",
                table: "casework_case_file");

            migrationBuilder.DropColumn(
                name: "StepName",
                table: "casework_case_file");

            migrationBuilder.CreateTable(
                name: "casework_participant",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_participant", x => new { x.Case, x.Unit, x.Role });
                    table.ForeignKey(
                        name: "FK_casework_participant_casework_case_file_Case",
                        column: x => x.Case,
                        principalTable: "casework_case_file",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_participant_Unit_Case",
                table: "casework_participant",
                columns: new[] { "Unit", "Case" });
        }
    }
}
