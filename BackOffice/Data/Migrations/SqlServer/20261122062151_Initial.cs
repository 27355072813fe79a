using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace BackOffice.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ApiClients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    KeyHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiClients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActorRoles = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Office = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    SessionHash = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Origin = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Action = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    ObjectType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    ObjectId = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    SubjectPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Channel = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Correlation = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI"),
                    AppVersion = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContactCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<int>(type: "int", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactCodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GeneralOptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    TownHallName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Dir3 = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Town = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    PortalUrl = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    InternalMailbox = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    KeyDelivery = table.Column<int>(type: "int", nullable: false),
                    KeyPolicy = table.Column<int>(type: "int", nullable: false),
                    KeyAuthorisation = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    KeyClosingDate = table.Column<DateOnly>(type: "date", nullable: true),
                    UsesPhone = table.Column<bool>(type: "bit", nullable: false),
                    UsesVisits = table.Column<bool>(type: "bit", nullable: false),
                    UsesCertificates = table.Column<bool>(type: "bit", nullable: false),
                    KeyHours = table.Column<int>(type: "int", nullable: false),
                    CoolingDays = table.Column<int>(type: "int", nullable: false),
                    ResetsPerDayAlone = table.Column<int>(type: "int", nullable: false),
                    SecondOfficialWhenSame = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GeneralOptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IdempotentReplies",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    RequestHash = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: true),
                    Body = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotentReplies", x => new { x.ClientId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Officials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisplayName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Office = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Post = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    PhoneNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Officials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Event = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RelatedId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Recipient = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    SealedBody = table.Column<string>(type: "nvarchar(max)", maxLength: 16000, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Priority = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LeaseToken = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeasedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FailureCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ResendOf = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    IsSecret = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    FirstSurname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    SecondSurname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    SortKey = table.Column<string>(type: "nvarchar(190)", maxLength: 190, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    SearchText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Mobile = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    MobileValidatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ContactChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    DeceasedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    PostalCode = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Street = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Town = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersonTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonTerms", x => new { x.Term, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfficialId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AuthenticatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Officials_UserId",
                        column: x => x.UserId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Modern_Spanish_CI_AI"),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Modern_Spanish_CI_AI"),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Officials_UserId",
                        column: x => x.UserId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_Officials_UserId",
                        column: x => x.UserId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Officials_UserId",
                        column: x => x.UserId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    SupportNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    To = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdentityDocuments_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OperativeKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Slot = table.Column<int>(type: "int", nullable: true),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SecondOfficialRule = table.Column<int>(type: "int", nullable: true),
                    SecondOfficialId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SecondOfficialAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecretHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ProvisionalUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FirstUsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ActivatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndReason = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperativeKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OperativeKeys_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PortalAccesses",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Credential = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    VerifiedBy = table.Column<int>(type: "int", nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VerifiedByOfficial = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    BlockedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PortalAccesses", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_PortalAccesses_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Submitted_DocumentKind = table.Column<int>(type: "int", nullable: true),
                    Submitted_DocumentNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Submitted_GivenName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Submitted_FirstSurname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Submitted_SecondSurname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Submitted_BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Submitted_Mobile = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Submitted_Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Submitted_Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    HasOpenDifferences = table.Column<bool>(type: "bit", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ContactValidatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PendingSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    StartedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemindersSent = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Registrations_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Verifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Method = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FinishedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    NumberCalled = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    NumberTrustedSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Questions = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Checks = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    CodeReadBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Verifications_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AspNetRoles",
                columns: new[] { "Id", "ConcurrencyStamp", "Name", "NormalizedName" },
                values: new object[,]
                {
                    { new Guid("00000000-0000-0000-0000-000000000001"), "00000000-0000-0000-0000-000000000001", "Clerk", "CLERK" },
                    { new Guid("00000000-0000-0000-0000-000000000002"), "00000000-0000-0000-0000-000000000002", "Operator", "OPERATOR" },
                    { new Guid("00000000-0000-0000-0000-000000000003"), "00000000-0000-0000-0000-000000000003", "Supervisor", "SUPERVISOR" },
                    { new Guid("00000000-0000-0000-0000-000000000004"), "00000000-0000-0000-0000-000000000004", "Administrator", "ADMINISTRATOR" }
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.InsertData(
                table: "GeneralOptions",
                columns: new[] { "Id", "CoolingDays", "Dir3", "InternalMailbox", "KeyAuthorisation", "KeyClosingDate", "KeyDelivery", "KeyHours", "KeyPolicy", "PortalUrl", "ResetsPerDayAlone", "SecondOfficialWhenSame", "Town", "TownHallName", "UsesCertificates", "UsesPhone", "UsesVisits", "Version" },
                values: new object[] { 1, 7, null, null, null, null, 1, 72, 1, null, 2, false, "", "Ayuntamiento", false, true, true, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_ApiClients_KeyHash",
                table: "ApiClients",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiClients_Name",
                table: "ApiClients",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SubjectPersonId_Sequence",
                table: "AuditEntries",
                columns: new[] { "SubjectPersonId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactCodes_Address_SentAt",
                table: "ContactCodes",
                columns: new[] { "Address", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactCodes_ExpiresAt",
                table: "ContactCodes",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_ContactCodes_OwnerId",
                table: "ContactCodes",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentReplies_CreatedAt",
                table: "IdempotentReplies",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityDocuments_Kind_Value",
                table: "IdentityDocuments",
                columns: new[] { "Kind", "Value" },
                unique: true,
                filter: "[To] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityDocuments_PersonId",
                table: "IdentityDocuments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Officials",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Officials",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OperativeKeys_PersonId_RequestedAt",
                table: "OperativeKeys",
                columns: new[] { "PersonId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OperativeKeys_PersonId_Slot",
                table: "OperativeKeys",
                columns: new[] { "PersonId", "Slot" },
                unique: true,
                filter: "[Slot] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OperativeKeys_Slot_EndsAt",
                table: "OperativeKeys",
                columns: new[] { "Slot", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OperativeKeys_Slot_LastUsedAt",
                table: "OperativeKeys",
                columns: new[] { "Slot", "LastUsedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OperativeKeys_Slot_ProvisionalUntil",
                table: "OperativeKeys",
                columns: new[] { "Slot", "ProvisionalUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_OperativeKeys_Slot_RequestedAt",
                table: "OperativeKeys",
                columns: new[] { "Slot", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_CreatedAt_Id",
                table: "OutboxMessages",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_LeaseToken",
                table: "OutboxMessages",
                column: "LeaseToken",
                filter: "[LeaseToken] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_PersonId_CreatedAt",
                table: "OutboxMessages",
                columns: new[] { "PersonId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Priority_DueAt",
                table: "OutboxMessages",
                columns: new[] { "Priority", "DueAt" },
                filter: "[State] IN (1, 2)");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_State_CreatedAt",
                table: "OutboxMessages",
                columns: new[] { "State", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Persons_Mobile",
                table: "Persons",
                column: "Mobile",
                unique: true,
                filter: "[Mobile] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_SortKey_Id",
                table: "Persons",
                columns: new[] { "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PortalAccesses_State_RegisteredAt",
                table: "PortalAccesses",
                columns: new[] { "State", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_PersonId",
                table: "Registrations",
                column: "PersonId",
                unique: true,
                filter: "[PersonId] IS NOT NULL AND [State] IN (1, 2, 3)");

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_PersonId_StartedAt",
                table: "Registrations",
                columns: new[] { "PersonId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_State_StartedAt",
                table: "Registrations",
                columns: new[] { "State", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_Submitted_DocumentNumber",
                table: "Registrations",
                column: "Submitted_DocumentNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_OfficialId_EndedAt",
                table: "Sessions",
                columns: new[] { "OfficialId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_StartedAt",
                table: "Sessions",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_PersonId",
                table: "Verifications",
                column: "PersonId",
                unique: true,
                filter: "[State] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_PersonId_OpenedAt",
                table: "Verifications",
                columns: new[] { "PersonId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Verifications_State_OpenedAt",
                table: "Verifications",
                columns: new[] { "State", "OpenedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApiClients");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "ContactCodes");

            migrationBuilder.DropTable(
                name: "GeneralOptions");

            migrationBuilder.DropTable(
                name: "IdempotentReplies");

            migrationBuilder.DropTable(
                name: "IdentityDocuments");

            migrationBuilder.DropTable(
                name: "OperativeKeys");

            migrationBuilder.DropTable(
                name: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "PersonTerms");

            migrationBuilder.DropTable(
                name: "PortalAccesses");

            migrationBuilder.DropTable(
                name: "Registrations");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Verifications");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "Officials");

            migrationBuilder.DropTable(
                name: "Persons");
        }
    }
}
