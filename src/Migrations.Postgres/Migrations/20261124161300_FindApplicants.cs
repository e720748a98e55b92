using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FindApplicants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PhoneHash",
                table: "onestop_dossier",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_PhoneHash",
                table: "onestop_dossier",
                column: "PhoneHash");

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_SearchExact",
                table: "onestop_dossier",
                column: "SearchExact")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_SearchFolded",
                table: "onestop_dossier",
                column: "SearchFolded")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_onestop_dossier_SearchExact",
                table: "onestop_dossier");

            migrationBuilder.DropIndex(
                name: "IX_onestop_dossier_SearchFolded",
                table: "onestop_dossier");

            migrationBuilder.DropIndex(
                name: "IX_onestop_dossier_PhoneHash",
                table: "onestop_dossier");

            migrationBuilder.DropColumn(
                name: "PhoneHash",
                table: "onestop_dossier");
        }
    }
}
