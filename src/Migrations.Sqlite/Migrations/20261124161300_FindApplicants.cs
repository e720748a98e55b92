using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_onestop_dossier_PhoneHash",
                table: "onestop_dossier",
                column: "PhoneHash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_onestop_dossier_PhoneHash",
                table: "onestop_dossier");

            migrationBuilder.DropColumn(
                name: "PhoneHash",
                table: "onestop_dossier");
        }
    }
}
