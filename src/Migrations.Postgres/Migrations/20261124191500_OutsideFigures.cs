using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NamRo.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OutsideFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "onestop_outside_figure",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Book = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Item = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Part = table.Column<long>(type: "bigint", nullable: false),
                    ReadOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Whole = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onestop_outside_figure", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_onestop_outside_figure_Unit_Book_From_To",
                table: "onestop_outside_figure",
                columns: new[] { "Unit", "Book", "From", "To" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "onestop_outside_figure");
        }
    }
}
