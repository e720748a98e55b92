using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class StatisticsIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_casework_case_file_Lead_IssuedAt",
                table: "casework_case_file");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_statistics",
                table: "casework_case_file",
                columns: new[] { "Lead", "IssuedAt", "CancelledAt", "DoneAt", "PausedAt", "DueAt", "Label", "Issuer", "Group", "Basis", "Officer", "Kind", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_casework_case_file_statistics",
                table: "casework_case_file");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Lead_IssuedAt",
                table: "casework_case_file",
                columns: new[] { "Lead", "IssuedAt" });
        }
    }
}
