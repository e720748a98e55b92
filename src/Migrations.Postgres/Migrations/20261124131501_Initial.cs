using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NamRo.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "activity_entry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ActId = table.Column<Guid>(type: "uuid", nullable: false),
                    AtMicroseconds = table.Column<long>(type: "bigint", nullable: false),
                    Actor = table.Column<Guid>(type: "uuid", nullable: false),
                    ActorUnit = table.Column<Guid>(type: "uuid", nullable: false),
                    OnBehalfOf = table.Column<Guid>(type: "uuid", nullable: true),
                    Action = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ObjectKind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectVersion = table.Column<long>(type: "bigint", nullable: false),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    Commitment = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_case_file",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Issuer = table.Column<Guid>(type: "uuid", nullable: false),
                    Lead = table.Column<Guid>(type: "uuid", nullable: true),
                    Officer = table.Column<Guid>(type: "uuid", nullable: true),
                    AccountableLeader = table.Column<Guid>(type: "uuid", nullable: true),
                    OpenedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Parent = table.Column<Guid>(type: "uuid", nullable: true),
                    Basis = table.Column<Guid>(type: "uuid", nullable: true),
                    Clause = table.Column<string>(type: "text", nullable: true),
                    Citation = table.Column<string>(type: "text", nullable: true),
                    Group = table.Column<Guid>(type: "uuid", nullable: true),
                    Process = table.Column<Guid>(type: "uuid", nullable: true),
                    Product = table.Column<string>(type: "text", nullable: true),
                    JudgedBy = table.Column<string>(type: "text", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AssignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Percent = table.Column<int>(type: "integer", nullable: false),
                    LastProgressAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    ResultDocument = table.Column<string>(type: "text", nullable: true),
                    ExceededBy = table.Column<string>(type: "text", nullable: true),
                    DelayCause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DelayCauseText = table.Column<string>(type: "text", nullable: true),
                    Details = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    DueKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    DueTerm = table.Column<string>(type: "text", nullable: true),
                    DueRhythm = table.Column<string>(type: "text", nullable: true),
                    DueText = table.Column<string>(type: "text", nullable: true),
                    CalendarCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OriginalDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WarnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReviewAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Urgency = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReopenCount = table.Column<int>(type: "integer", nullable: false),
                    ReminderCount = table.Column<int>(type: "integer", nullable: false),
                    Rung = table.Column<int>(type: "integer", nullable: false),
                    NextRungAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UnclearCount = table.Column<int>(type: "integer", nullable: false),
                    OverrideCount = table.Column<int>(type: "integer", nullable: false),
                    HolderKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HolderUnit = table.Column<Guid>(type: "uuid", nullable: true),
                    HolderPerson = table.Column<Guid>(type: "uuid", nullable: true),
                    HolderSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtensionCount = table.Column<int>(type: "integer", nullable: false),
                    TransferCount = table.Column<int>(type: "integer", nullable: false),
                    SearchExact = table.Column<string>(type: "text", nullable: false),
                    SearchFolded = table.Column<string>(type: "text", nullable: false),
                    PausedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PauseReason = table.Column<string>(type: "text", nullable: true),
                    ChildrenTotal = table.Column<int>(type: "integer", nullable: false),
                    ChildrenOpen = table.Column<int>(type: "integer", nullable: false),
                    SentBackCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_case_file", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_process",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    LegalBasis = table.Column<string>(type: "text", nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_process", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directives_document",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Symbol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    NumberKey = table.Column<string>(type: "text", nullable: false),
                    NumberValue = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Issuer = table.Column<string>(type: "text", nullable: false),
                    IssuerKey = table.Column<string>(type: "text", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    FileHash = table.Column<string>(type: "text", nullable: true),
                    FileName = table.Column<string>(type: "text", nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Bases = table.Column<string>(type: "text", nullable: false),
                    Clauses = table.Column<string>(type: "text", nullable: false),
                    Warnings = table.Column<string>(type: "text", nullable: false),
                    SearchExact = table.Column<string>(type: "text", nullable: false),
                    SearchFolded = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directives_document", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directives_given_work",
                columns: table => new
                {
                    Draft = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Period = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Document = table.Column<Guid>(type: "uuid", nullable: false),
                    Case = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directives_given_work", x => new { x.Draft, x.Unit, x.Period });
                });

            migrationBuilder.CreateTable(
                name: "identity_account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    TemporaryPasswordUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_data_protection_key",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_data_protection_key", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_idempotent_answer",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ETag = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Location = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Body = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_idempotent_answer", x => new { x.Person, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "kernel_number_block",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Next = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_number_block", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_setting",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_setting", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "organisation_calendar_version",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CodeKey = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: false),
                    Document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_calendar_version", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CodeKey = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SearchKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_revision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_revision", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_unit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CodeKey = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    System = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    AliasLines = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_unit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reports_frozen_report",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Report = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: true),
                    UnitName = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    FrozenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FrozenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Figures = table.Column<string>(type: "text", nullable: false),
                    Paper = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_frozen_report", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_ledger_row",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: true),
                    Person = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_ledger_row", x => new { x.Case, x.Number });
                    table.ForeignKey(
                        name: "FK_casework_ledger_row_casework_case_file_Case",
                        column: x => x.Case,
                        principalTable: "casework_case_file",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casework_notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Case = table.Column<Guid>(type: "uuid", nullable: false),
                    Rung = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DeliverAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_notice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_casework_notice_casework_case_file_Case",
                        column: x => x.Case,
                        principalTable: "casework_case_file",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casework_participant",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "casework_pending_item",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Urgency = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_pending_item", x => new { x.Case, x.Reason, x.Number });
                    table.ForeignKey(
                        name: "FK_casework_pending_item_casework_case_file_Case",
                        column: x => x.Case,
                        principalTable: "casework_case_file",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "directives_draft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Document = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Spans = table.Column<string>(type: "text", nullable: false),
                    Notes = table.Column<string>(type: "text", nullable: false),
                    DropReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directives_draft", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directives_draft_directives_document_Document",
                        column: x => x.Document,
                        principalTable: "directives_document",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "directives_task_group",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Document = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directives_task_group", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directives_task_group_directives_document_Document",
                        column: x => x.Document,
                        principalTable: "directives_document",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "identity_api_key",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Prefix = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Scopes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_api_key", x => x.Id);
                    table.ForeignKey(
                        name: "FK_identity_api_key_identity_account_Account",
                        column: x => x.Account,
                        principalTable: "identity_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "identity_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_identity_claim_identity_account_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_login",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_identity_login_identity_account_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_passkey",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_passkey", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_identity_passkey_identity_account_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_token",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_identity_token_identity_account_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisation_delegation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<Guid>(type: "uuid", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    End = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RevokedAfter = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_delegation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organisation_delegation_organisation_person_From",
                        column: x => x.From,
                        principalTable: "organisation_person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisation_delegation_organisation_person_To",
                        column: x => x.To,
                        principalTable: "organisation_person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_post",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CodeKey = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RoleNames = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsHead = table.Column<bool>(type: "boolean", nullable: false),
                    Ceiling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReportsTo = table.Column<Guid>(type: "uuid", nullable: true),
                    Scope = table.Column<Guid>(type: "uuid", nullable: true),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_post", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organisation_post_organisation_post_ReportsTo",
                        column: x => x.ReportsTo,
                        principalTable: "organisation_post",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisation_post_organisation_unit_Scope",
                        column: x => x.Scope,
                        principalTable: "organisation_unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisation_post_organisation_unit_Unit",
                        column: x => x.Unit,
                        principalTable: "organisation_unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_unit_state",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Level = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Parent = table.Column<Guid>(type: "uuid", nullable: true),
                    CalendarCode = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_unit_state", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organisation_unit_state_organisation_unit_Parent",
                        column: x => x.Parent,
                        principalTable: "organisation_unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisation_unit_state_organisation_unit_Unit",
                        column: x => x.Unit,
                        principalTable: "organisation_unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_unit_succession",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_unit_succession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organisation_unit_succession_organisation_unit_From",
                        column: x => x.From,
                        principalTable: "organisation_unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisation_unit_succession_organisation_unit_To",
                        column: x => x.To,
                        principalTable: "organisation_unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_posting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Post = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    IsPrimary = table.Column<bool>(type: "boolean", nullable: false),
                    Document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_posting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organisation_posting_organisation_person_Person",
                        column: x => x.Person,
                        principalTable: "organisation_person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisation_posting_organisation_post_Post",
                        column: x => x.Post,
                        principalTable: "organisation_post",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "organisation_revision",
                columns: new[] { "Id", "Version" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_activity_entry_Action_AtMicroseconds",
                table: "activity_entry",
                columns: new[] { "Action", "AtMicroseconds" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_entry_Actor_AtMicroseconds",
                table: "activity_entry",
                columns: new[] { "Actor", "AtMicroseconds" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_entry_AtMicroseconds",
                table: "activity_entry",
                column: "AtMicroseconds");

            migrationBuilder.CreateIndex(
                name: "IX_activity_entry_ObjectKind_ObjectId_ObjectVersion",
                table: "activity_entry",
                columns: new[] { "ObjectKind", "ObjectId", "ObjectVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_AccountableLeader_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "AccountableLeader", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Basis_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "Basis", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_CalendarCode_CalendarVersion",
                table: "casework_case_file",
                columns: new[] { "CalendarCode", "CalendarVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Code",
                table: "casework_case_file",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Group_Lead",
                table: "casework_case_file",
                columns: new[] { "Group", "Lead" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_HolderPerson_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "HolderPerson", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_HolderUnit_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "HolderUnit", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Issuer_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "Issuer", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Lead_IssuedAt",
                table: "casework_case_file",
                columns: new[] { "Lead", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Lead_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "Lead", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_NextRungAt",
                table: "casework_case_file",
                column: "NextRungAt");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Officer_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "Officer", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Parent",
                table: "casework_case_file",
                column: "Parent");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Process",
                table: "casework_case_file",
                column: "Process");

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_SearchExact",
                table: "casework_case_file",
                column: "SearchExact")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_SearchFolded",
                table: "casework_case_file",
                column: "SearchFolded")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_case_file_Urgency_Id",
                table: "casework_case_file",
                columns: new[] { "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_ledger_row_Unit_Kind",
                table: "casework_ledger_row",
                columns: new[] { "Unit", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_notice_Case_Rung_Person_DueAt",
                table: "casework_notice",
                columns: new[] { "Case", "Rung", "Person", "DueAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_casework_notice_Person_DeliverAt",
                table: "casework_notice",
                columns: new[] { "Person", "DeliverAt" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_participant_Unit_Case",
                table: "casework_participant",
                columns: new[] { "Unit", "Case" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_pending_item_Unit_Reason_Urgency_Case",
                table: "casework_pending_item",
                columns: new[] { "Unit", "Reason", "Urgency", "Case" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_process_Code_Number",
                table: "casework_process",
                columns: new[] { "Code", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directives_document_Date_Id",
                table: "directives_document",
                columns: new[] { "Date", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directives_document_Owner_Date_Id",
                table: "directives_document",
                columns: new[] { "Owner", "Date", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directives_document_Owner_NumberKey_IssuerKey_Year",
                table: "directives_document",
                columns: new[] { "Owner", "NumberKey", "IssuerKey", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directives_draft_Document_Order",
                table: "directives_draft",
                columns: new[] { "Document", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_directives_given_work_Case",
                table: "directives_given_work",
                column: "Case",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directives_given_work_Document",
                table: "directives_given_work",
                column: "Document");

            migrationBuilder.CreateIndex(
                name: "IX_directives_task_group_Document_Number",
                table: "directives_task_group",
                columns: new[] { "Document", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "identity_account",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_identity_account_Person",
                table: "identity_account",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "identity_account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_api_key_Account",
                table: "identity_api_key",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_identity_api_key_Prefix",
                table: "identity_api_key",
                column: "Prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_claim_UserId",
                table: "identity_claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_login_UserId",
                table: "identity_login",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_passkey_UserId",
                table: "identity_passkey",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_idempotent_answer_At",
                table: "kernel_idempotent_answer",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_calendar_version_CodeKey_Number",
                table: "organisation_calendar_version",
                columns: new[] { "CodeKey", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_delegation_From",
                table: "organisation_delegation",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_delegation_To",
                table: "organisation_delegation",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_person_CodeKey",
                table: "organisation_person",
                column: "CodeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_post_CodeKey",
                table: "organisation_post",
                column: "CodeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_post_ReportsTo",
                table: "organisation_post",
                column: "ReportsTo");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_post_Scope",
                table: "organisation_post",
                column: "Scope");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_post_Unit",
                table: "organisation_post",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_posting_Person",
                table: "organisation_posting",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_posting_Post",
                table: "organisation_posting",
                column: "Post");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_CodeKey",
                table: "organisation_unit",
                column: "CodeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_state_Parent",
                table: "organisation_unit_state",
                column: "Parent");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_state_Unit_Since",
                table: "organisation_unit_state",
                columns: new[] { "Unit", "Since" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_succession_From_To_On",
                table: "organisation_unit_succession",
                columns: new[] { "From", "To", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_succession_To",
                table: "organisation_unit_succession",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_reports_frozen_report_FrozenAt_Id",
                table: "reports_frozen_report",
                columns: new[] { "FrozenAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_entry");

            migrationBuilder.DropTable(
                name: "casework_ledger_row");

            migrationBuilder.DropTable(
                name: "casework_notice");

            migrationBuilder.DropTable(
                name: "casework_participant");

            migrationBuilder.DropTable(
                name: "casework_pending_item");

            migrationBuilder.DropTable(
                name: "casework_process");

            migrationBuilder.DropTable(
                name: "directives_draft");

            migrationBuilder.DropTable(
                name: "directives_given_work");

            migrationBuilder.DropTable(
                name: "directives_task_group");

            migrationBuilder.DropTable(
                name: "identity_api_key");

            migrationBuilder.DropTable(
                name: "identity_claim");

            migrationBuilder.DropTable(
                name: "identity_login");

            migrationBuilder.DropTable(
                name: "identity_passkey");

            migrationBuilder.DropTable(
                name: "identity_token");

            migrationBuilder.DropTable(
                name: "kernel_data_protection_key");

            migrationBuilder.DropTable(
                name: "kernel_idempotent_answer");

            migrationBuilder.DropTable(
                name: "kernel_number_block");

            migrationBuilder.DropTable(
                name: "kernel_setting");

            migrationBuilder.DropTable(
                name: "organisation_calendar_version");

            migrationBuilder.DropTable(
                name: "organisation_delegation");

            migrationBuilder.DropTable(
                name: "organisation_posting");

            migrationBuilder.DropTable(
                name: "organisation_revision");

            migrationBuilder.DropTable(
                name: "organisation_unit_state");

            migrationBuilder.DropTable(
                name: "organisation_unit_succession");

            migrationBuilder.DropTable(
                name: "reports_frozen_report");

            migrationBuilder.DropTable(
                name: "casework_case_file");

            migrationBuilder.DropTable(
                name: "directives_document");

            migrationBuilder.DropTable(
                name: "identity_account");

            migrationBuilder.DropTable(
                name: "organisation_person");

            migrationBuilder.DropTable(
                name: "organisation_post");

            migrationBuilder.DropTable(
                name: "organisation_unit");
        }
    }
}
