using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReflectionDossierIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_onestop_reflection_Dossier",
                table: "onestop_reflection",
                column: "Dossier");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_onestop_reflection_Dossier",
                table: "onestop_reflection");
        }
    }
}
