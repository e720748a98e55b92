using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SideViewers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_casework_case_file_statistics",
                table: "casework_case_file");

            migrationBuilder.AddColumn<bool>(
                name: "IsSide",
                table: "casework_viewer",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // What the row of a case does not tell of its viewers; see CaseIndex.Viewers.
            migrationBuilder.Sql(
                """
                UPDATE casework_viewer SET "IsSide" = 1 WHERE NOT EXISTS (
                    SELECT 1 FROM casework_case_file c WHERE c."Id" = casework_viewer."Case" AND casework_viewer."Key" IN
                        (c."Issuer", c."Lead", c."OpenedBy", c."Officer", c."AccountableLeader"))
                """);

            migrationBuilder.CreateIndex(
                name: "IX_casework_viewer_side",
                table: "casework_viewer",
                columns: new[] { "Key", "Label", "Case" },
                filter: "\"IsSide\"");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_statistics",
                table: "casework_case_file",
                columns: new[] { "Lead", "IssuedAt", "CancelledAt", "DoneAt", "PausedAt", "DueAt", "Label", "Issuer", "Group", "Basis", "Officer", "AccountableLeader", "OpenedBy", "Kind", "DelayCause", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_casework_viewer_side",
                table: "casework_viewer");

            migrationBuilder.DropIndex(
                name: "IX_casework_case_file_statistics",
                table: "casework_case_file");

            migrationBuilder.DropColumn(
                name: "IsSide",
                table: "casework_viewer");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_statistics",
                table: "casework_case_file",
                columns: new[] { "Lead", "IssuedAt", "CancelledAt", "DoneAt", "PausedAt", "DueAt", "Label", "Issuer", "Group", "Basis", "Officer", "Kind", "Id" });
        }
    }
}
