using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OneStop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "onestop_dossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ticket = table.Column<Guid>(type: "TEXT", nullable: false),
                    Procedure = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcedureCode = table.Column<string>(type: "TEXT", nullable: false),
                    ProcedureName = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Desk = table.Column<Guid>(type: "TEXT", nullable: false),
                    Responsible = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RuleSet = table.Column<string>(type: "TEXT", nullable: false),
                    Supplement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApplicantName = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicantKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IdentityHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IdentityCipher = table.Column<string>(type: "TEXT", nullable: true),
                    MaskedIdentity = table.Column<string>(type: "TEXT", nullable: true),
                    Contact = table.Column<string>(type: "TEXT", nullable: false),
                    Request = table.Column<string>(type: "TEXT", nullable: false),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: true),
                    Delivery = table.Column<string>(type: "TEXT", nullable: false),
                    ReceiptNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BookVolume = table.Column<int>(type: "INTEGER", nullable: false),
                    BookLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Forms = table.Column<string>(type: "TEXT", nullable: false),
                    Payments = table.Column<string>(type: "TEXT", nullable: false),
                    SupplementCount = table.Column<int>(type: "INTEGER", nullable: false),
                    WaitsFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PapersAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Flags = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    ResultNumber = table.Column<string>(type: "TEXT", nullable: true),
                    IsResultElectronic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInPersonalVault = table.Column<bool>(type: "INTEGER", nullable: false),
                    HandedOver = table.Column<string>(type: "TEXT", nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Corrects = table.Column<Guid>(type: "TEXT", nullable: true),
                    Proposed = table.Column<string>(type: "TEXT", nullable: true),
                    SearchExact = table.Column<string>(type: "TEXT", nullable: false),
                    SearchFolded = table.Column<string>(type: "TEXT", nullable: false),
                    AnonymisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_dossier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "onestop_number_counter",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_number_counter", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "onestop_procedure_version",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    SearchExact = table.Column<string>(type: "TEXT", nullable: false),
                    SearchFolded = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_procedure_version", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "onestop_submission",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ticket = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Desk = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcedureCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProcedureName = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ApplicantName = table.Column<string>(type: "TEXT", nullable: false),
                    IdentityHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IdentityCipher = table.Column<string>(type: "TEXT", nullable: true),
                    AgentCipher = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GuidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Forms = table.Column<string>(type: "TEXT", nullable: false),
                    Dossier = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_submission", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_Code",
                table: "onestop_dossier",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_Desk_ReceivedAt_Id",
                table: "onestop_dossier",
                columns: new[] { "Desk", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_IdentityHash",
                table: "onestop_dossier",
                column: "IdentityHash");

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_Procedure_ReceivedAt",
                table: "onestop_dossier",
                columns: new[] { "Procedure", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_ReceivedAt_Id",
                table: "onestop_dossier",
                columns: new[] { "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_Responsible_ReceivedAt_Id",
                table: "onestop_dossier",
                columns: new[] { "Responsible", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_Ticket",
                table: "onestop_dossier",
                column: "Ticket",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_procedure_version_Code_From",
                table: "onestop_procedure_version",
                columns: new[] { "Code", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_procedure_version_Code_Number",
                table: "onestop_procedure_version",
                columns: new[] { "Code", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_submission_Code",
                table: "onestop_submission",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_submission_Desk_State_AnswerBy",
                table: "onestop_submission",
                columns: new[] { "Desk", "State", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_submission_Ticket",
                table: "onestop_submission",
                column: "Ticket",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "onestop_dossier");

            migrationBuilder.DropTable(
                name: "onestop_number_counter");

            migrationBuilder.DropTable(
                name: "onestop_procedure_version");

            migrationBuilder.DropTable(
                name: "onestop_submission");
        }
    }
}
