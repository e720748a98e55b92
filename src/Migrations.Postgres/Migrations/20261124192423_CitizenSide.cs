using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CitizenSide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_onestop_submission_Desk_State_AnswerBy",
                table: "onestop_submission");

            migrationBuilder.DropColumn(
                name: "AnswerBy",
                table: "onestop_submission");

            migrationBuilder.DropColumn(
                name: "State",
                table: "onestop_submission");

            // Not a rename, although the tool takes it for one: one says when form 02 was given, the other when personal data went.
            migrationBuilder.DropColumn(
                name: "GuidedAt",
                table: "onestop_submission");

            migrationBuilder.AddColumn<DateTime>(
                name: "AnonymisedAt",
                table: "onestop_submission",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "onestop_rating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Thing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Desk = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_rating", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "onestop_reflection",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    Desk = table.Column<Guid>(type: "uuid", nullable: false),
                    Topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    SenderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SenderContact = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Dossier = table.Column<Guid>(type: "uuid", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnonymisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_reflection", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_submission_IdentityHash",
                table: "onestop_submission",
                column: "IdentityHash");

            migrationBuilder.CreateIndex(
                name: "IX_onestop_submission_SubmittedAt_Id",
                table: "onestop_submission",
                columns: new[] { "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_rating_Thing_GivenAt_Desk",
                table: "onestop_rating",
                columns: new[] { "Thing", "GivenAt", "Desk" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_reflection_Code",
                table: "onestop_reflection",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_reflection_SentAt_Desk",
                table: "onestop_reflection",
                columns: new[] { "SentAt", "Desk" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_reflection_Ticket",
                table: "onestop_reflection",
                column: "Ticket",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "onestop_rating");

            migrationBuilder.DropTable(
                name: "onestop_reflection");

            migrationBuilder.DropIndex(
                name: "IX_onestop_submission_IdentityHash",
                table: "onestop_submission");

            migrationBuilder.DropIndex(
                name: "IX_onestop_submission_SubmittedAt_Id",
                table: "onestop_submission");

            // Not a rename, although the tool takes it for one: one says when form 02 was given, the other when personal data went.
            migrationBuilder.DropColumn(
                name: "AnonymisedAt",
                table: "onestop_submission");

            migrationBuilder.AddColumn<DateTime>(
                name: "GuidedAt",
                table: "onestop_submission",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnswerBy",
                table: "onestop_submission",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "onestop_submission",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_onestop_submission_Desk_State_AnswerBy",
                table: "onestop_submission",
                columns: new[] { "Desk", "State", "AnswerBy" });
        }
    }
}
