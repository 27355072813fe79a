using System;
using BackOffice.Data.Engines;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace BackOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Incidents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_RelatedId",
                table: "OutboxMessages");

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Audience = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsShipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    SearchTitle = table.Column<string>(type: "TEXT", maxLength: 480, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BusinessCalendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ZoneId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsLegal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versions = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessCalendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Categories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Keywords = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Settings = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Categories_Categories_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Categories_Categories_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    OfficialId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 50000, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.OfficialId, x.Subject });
                    table.ForeignKey(
                        name: "FK_Drafts_Officials_OfficialId",
                        column: x => x.OfficialId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IncidentCounts",
                columns: table => new
                {
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Alarm = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentCounts", x => new { x.TeamId, x.AssigneeId, x.EntityId, x.State, x.Alarm });
                });

            migrationBuilder.CreateTable(
                name: "LocalEntities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Dir3 = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalEntities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_Officials_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NumberOutside = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    NumberAbroad = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AsksReason = table.Column<bool>(type: "INTEGER", nullable: false),
                    CalendarId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    IsReserved = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArticleCategories",
                columns: table => new
                {
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CategoryId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleCategories", x => new { x.ArticleId, x.CategoryId });
                    table.ForeignKey(
                        name: "FK_ArticleCategories_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArticleVersions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceLevels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CalendarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WarnPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    Targets = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceLevels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceLevels_BusinessCalendars_CalendarId",
                        column: x => x.CalendarId,
                        principalTable: "BusinessCalendars",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntityOfficials",
                columns: table => new
                {
                    OfficialId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntityId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntityOfficials", x => new { x.OfficialId, x.EntityId });
                    table.ForeignKey(
                        name: "FK_EntityOfficials_LocalEntities_EntityId",
                        column: x => x.EntityId,
                        principalTable: "LocalEntities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntityOfficials_Officials_OfficialId",
                        column: x => x.OfficialId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Requesters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EntityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requesters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Requesters_LocalEntities_EntityId",
                        column: x => x.EntityId,
                        principalTable: "LocalEntities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Requesters_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamMembers",
                columns: table => new
                {
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficialId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsLead = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamMembers", x => new { x.TeamId, x.OfficialId });
                    table.ForeignKey(
                        name: "FK_TeamMembers_Officials_OfficialId",
                        column: x => x.OfficialId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeamMembers_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceRecounts",
                columns: table => new
                {
                    LevelId = table.Column<Guid>(type: "TEXT", nullable: false),
                    After = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceRecounts", x => x.LevelId);
                    table.ForeignKey(
                        name: "FK_ServiceRecounts_ServiceLevels_LevelId",
                        column: x => x.LevelId,
                        principalTable: "ServiceLevels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    CategoryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequesterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CallerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AffectedPersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EntityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PhoneReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsResolvedInCall = table.Column<bool>(type: "INTEGER", nullable: false),
                    HandlingMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    ReopenedTimes = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsMajor = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastEntry = table.Column<int>(type: "INTEGER", nullable: false),
                    AccessCodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    WaitingFor = table.Column<int>(type: "INTEGER", nullable: true),
                    WaitingNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WaitingAppointmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Impact = table.Column<int>(type: "INTEGER", nullable: false),
                    Urgency = table.Column<int>(type: "INTEGER", nullable: false),
                    Priority = table.Column<int>(type: "INTEGER", nullable: false),
                    PriorityReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ServiceLevelId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServiceEvents = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WarnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Alarm = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredInTime = table.Column<bool>(type: "INTEGER", nullable: true),
                    ResolvedInTime = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Incidents_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Incidents_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Incidents_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_LocalEntities_EntityId",
                        column: x => x.EntityId,
                        principalTable: "LocalEntities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Officials_AssigneeId",
                        column: x => x.AssigneeId,
                        principalTable: "Officials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Persons_AffectedPersonId",
                        column: x => x.AffectedPersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Requesters_CallerId",
                        column: x => x.CallerId,
                        principalTable: "Requesters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Requesters_RequesterId",
                        column: x => x.RequesterId,
                        principalTable: "Requesters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_SupportLines_LineId",
                        column: x => x.LineId,
                        principalTable: "SupportLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequesterTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequesterId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequesterTerms", x => new { x.Term, x.RequesterId });
                    table.ForeignKey(
                        name: "FK_RequesterTerms_Requesters_RequesterId",
                        column: x => x.RequesterId,
                        principalTable: "Requesters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StoredAs = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovalReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncidentLinks",
                columns: table => new
                {
                    FromId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentLinks", x => new { x.FromId, x.ToId });
                    table.ForeignKey(
                        name: "FK_IncidentLinks_Incidents_FromId",
                        column: x => x.FromId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IncidentLinks_Incidents_ToId",
                        column: x => x.ToId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncidentTags",
                columns: table => new
                {
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentTags", x => new { x.IncidentId, x.Tag });
                    table.ForeignKey(
                        name: "FK_IncidentTags_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IncidentWatchers",
                columns: table => new
                {
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficialId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentWatchers", x => new { x.IncidentId, x.OfficialId });
                    table.ForeignKey(
                        name: "FK_IncidentWatchers_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RemoteSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tool = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WordingVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemoteSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemoteSessions_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SatisfactionAnswers",
                columns: table => new
                {
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsSolved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SatisfactionAnswers", x => x.IncidentId);
                    table.ForeignKey(
                        name: "FK_SatisfactionAnswers_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TimelineEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AuthorKind = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    FormerIncident = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TimelineEntries_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RemoteSteps",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OfficialId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficialName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemoteSteps", x => new { x.SessionId, x.Number });
                    table.ForeignKey(
                        name: "FK_RemoteSteps_RemoteSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "RemoteSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "BusinessCalendars",
                columns: new[] { "Id", "IsArchived", "IsLegal", "Name", "Version", "Versions", "ZoneId" },
                values: new object[,]
                {
                    { new Guid("01990000-0000-7000-8000-0000000ca101"), false, false, "Atención 012", 0L, "[{\"ValidFrom\":\"2000-01-01\",\"Week\":[{\"Day\":1,\"FromMinute\":480,\"ToMinute\":1200},{\"Day\":2,\"FromMinute\":480,\"ToMinute\":1200},{\"Day\":3,\"FromMinute\":480,\"ToMinute\":1200},{\"Day\":4,\"FromMinute\":480,\"ToMinute\":1200},{\"Day\":5,\"FromMinute\":480,\"ToMinute\":1200},{\"Day\":6,\"FromMinute\":540,\"ToMinute\":840}],\"Holidays\":[\"2026-01-01\",\"2026-01-06\",\"2026-04-03\",\"2026-05-01\",\"2026-08-15\",\"2026-10-12\",\"2026-11-01\",\"2026-12-06\",\"2026-12-08\",\"2026-12-25\",\"2027-01-01\",\"2027-01-06\",\"2027-03-26\",\"2027-05-01\",\"2027-08-15\",\"2027-10-12\",\"2027-11-01\",\"2027-12-06\",\"2027-12-08\",\"2027-12-25\",\"2028-01-01\",\"2028-01-06\",\"2028-04-14\",\"2028-05-01\",\"2028-08-15\",\"2028-10-12\",\"2028-11-01\",\"2028-12-06\",\"2028-12-08\",\"2028-12-25\",\"2029-01-01\",\"2029-01-06\",\"2029-03-30\",\"2029-05-01\",\"2029-08-15\",\"2029-10-12\",\"2029-11-01\",\"2029-12-06\",\"2029-12-08\",\"2029-12-25\"]}]", "Europe/Madrid" },
                    { new Guid("01990000-0000-7000-8000-0000000ca102"), false, false, "Oficina", 0L, "[{\"ValidFrom\":\"2000-01-01\",\"Week\":[{\"Day\":1,\"FromMinute\":480,\"ToMinute\":900},{\"Day\":2,\"FromMinute\":480,\"ToMinute\":900},{\"Day\":3,\"FromMinute\":480,\"ToMinute\":900},{\"Day\":4,\"FromMinute\":480,\"ToMinute\":900},{\"Day\":5,\"FromMinute\":480,\"ToMinute\":900}],\"Holidays\":[\"2026-01-01\",\"2026-01-06\",\"2026-04-03\",\"2026-05-01\",\"2026-08-15\",\"2026-10-12\",\"2026-11-01\",\"2026-12-06\",\"2026-12-08\",\"2026-12-25\",\"2027-01-01\",\"2027-01-06\",\"2027-03-26\",\"2027-05-01\",\"2027-08-15\",\"2027-10-12\",\"2027-11-01\",\"2027-12-06\",\"2027-12-08\",\"2027-12-25\",\"2028-01-01\",\"2028-01-06\",\"2028-04-14\",\"2028-05-01\",\"2028-08-15\",\"2028-10-12\",\"2028-11-01\",\"2028-12-06\",\"2028-12-08\",\"2028-12-25\",\"2029-01-01\",\"2029-01-06\",\"2029-03-30\",\"2029-05-01\",\"2029-08-15\",\"2029-10-12\",\"2029-11-01\",\"2029-12-06\",\"2029-12-08\",\"2029-12-25\"]}]", "Europe/Madrid" },
                    { new Guid("01990000-0000-7000-8000-0000000ca103"), false, true, "Días hábiles", 0L, "[{\"ValidFrom\":\"2000-01-01\",\"Week\":[{\"Day\":1,\"FromMinute\":0,\"ToMinute\":1440},{\"Day\":2,\"FromMinute\":0,\"ToMinute\":1440},{\"Day\":3,\"FromMinute\":0,\"ToMinute\":1440},{\"Day\":4,\"FromMinute\":0,\"ToMinute\":1440},{\"Day\":5,\"FromMinute\":0,\"ToMinute\":1440}],\"Holidays\":[\"2026-01-01\",\"2026-01-06\",\"2026-04-03\",\"2026-05-01\",\"2026-08-15\",\"2026-10-12\",\"2026-11-01\",\"2026-12-06\",\"2026-12-08\",\"2026-12-25\",\"2027-01-01\",\"2027-01-06\",\"2027-03-26\",\"2027-05-01\",\"2027-08-15\",\"2027-10-12\",\"2027-11-01\",\"2027-12-06\",\"2027-12-08\",\"2027-12-25\",\"2028-01-01\",\"2028-01-06\",\"2028-04-14\",\"2028-05-01\",\"2028-08-15\",\"2028-10-12\",\"2028-11-01\",\"2028-12-06\",\"2028-12-08\",\"2028-12-25\",\"2029-01-01\",\"2029-01-06\",\"2029-03-30\",\"2029-05-01\",\"2029-08-15\",\"2029-10-12\",\"2029-11-01\",\"2029-12-06\",\"2029-12-08\",\"2029-12-25\"]}]", "Europe/Madrid" }
                });

            migrationBuilder.InsertData(
                table: "Categories",
                columns: new[] { "Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version" },
                values: new object[,]
                {
                    { new Guid("02a1738e-eb29-a1e3-4b6f-c8d1e480e056"), "otros", false, "consulta general varios", "Otros asuntos", null, 3, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5101\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5102\",\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), "acceso-claves", false, "clave operativa portal ciudadano contraseña", "Acceso y claves", null, 2, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5103\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5103\",\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), "sede-electronica", false, "trámite telemático procedimiento sede", "Trámites de la sede electrónica", null, 1, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5101\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5102\",\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), "portales-municipales", false, "web portal sede diputación proactivanet", "Portales Municipales", null, 0, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5101\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5102\",\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L }
                });

            migrationBuilder.InsertData(
                table: "SupportLines",
                columns: new[] { "Id", "AsksReason", "CalendarId", "IsArchived", "Name", "Number", "NumberAbroad", "NumberOutside", "Position", "Rule", "Version" },
                values: new object[,]
                {
                    { new Guid("24a24b63-c3d6-5e84-38e9-1895c1db3577"), false, new Guid("01990000-0000-7000-8000-0000000ca101"), false, "012", "012", "00 34 971 22 57 91", "971 22 57 91", 2, "Dudas de autenticación y de firma con certificado digital. De lunes a viernes de 8 a 20 y sábados de 9 a 14.", 0L },
                    { new Guid("30f066fc-3497-2f70-984f-07f08fb174aa"), true, null, false, "Diputación", "96 344 26 09", null, null, 1, "Solo para usuarios de la Diputación y asuntos de resolución muy rápida, como un usuario bloqueado o quien no tiene acceso a la web ni al correo.", 0L },
                    { new Guid("f081fa50-5bc8-e281-a44f-54099cb34145"), true, null, false, "Batlía Respon", "96 388 37 00", null, null, 0, "Solo para usuarios de entidades locales (EELL) que no puedan usar el portal ni el correo.", 0L }
                });

            migrationBuilder.InsertData(
                table: "Teams",
                columns: new[] { "Id", "Email", "IsArchived", "IsReserved", "Name", "Version" },
                values: new object[,]
                {
                    { new Guid("b2208a67-86c5-f840-399b-03ac48ea1322"), null, false, false, "Firma y certificados", 0L },
                    { new Guid("c18de6e1-6506-1a44-6818-19964f7a0851"), null, false, false, "Soporte de portales", 0L },
                    { new Guid("ee023719-ea7d-8589-34ea-701dce5ee376"), null, false, false, "Tesorería y pagos", 0L }
                });

            migrationBuilder.InsertData(
                table: "Categories",
                columns: new[] { "Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version" },
                values: new object[,]
                {
                    { new Guid("16d769ec-8d44-985c-3aaa-c767c11741d9"), "publicacion", false, "noticias páginas imágenes banner agenda", "Publicación de contenidos", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("17898e4d-cb82-a5be-c66b-f01df582989b"), "diseno", false, "plantilla logotipo colores menú", "Diseño y menús", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 3, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("347f7690-86b9-9eb5-cf36-c62cb8c2928c"), "dudas-funcionales", false, "rellenar campos anexar documentos adjuntar cómo", "Dudas funcionales", new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("410d780a-7d7f-ed96-773c-07714a9c3fc5"), "problemas-pago", false, "pagar tasa tarjeta error cobro recibo", "Problemas con el pago", new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), 1, "{\"Kinds\":1,\"TeamId\":\"ee023719-ea7d-8589-34ea-701dce5ee376\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("46f64d4c-4e33-baf8-fffa-d9e47b7ec78e"), "formularios", false, "formulario trámite envío", "Formularios y trámites del portal", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("6a5a4a9e-2550-c047-3e4b-84f39513d52d"), "clave-perdida", false, "olvidada olvido perder resetear contraseña", "Clave perdida", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("7c2a6672-5a70-ceca-e4cc-5b1518b3d08c"), "verificacion-identidad", false, "cita verificar presencial llamada pendiente", "Verificación de identidad", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 3, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("9e460a2b-d49f-3229-1a24-f6bb6b3a9f46"), "acceso-plataforma", false, "entrar sesión usuario contraseña", "Acceso a la plataforma", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("ba2d559e-61e5-f7c8-4f30-d06779102b7c"), "alta-usuarios-ppmm", false, "alta baja permisos editor", "Alta y permisos de usuarios", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 4, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("cca3669a-9084-c0bb-1060-8401b6e50521"), "no-recibo-clave", false, "correo sms no llega mensaje spam", "No recibo la clave", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("d2a4af46-02ac-d9fc-6010-18e3dbe3b403"), "problemas-firma", false, "autofirma certificado digital dnie cl@ve autenticación 012", "Problemas con firma o certificado", new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), 2, "{\"Kinds\":null,\"TeamId\":\"b2208a67-86c5-f840-399b-03ac48ea1322\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("e5c9d7ee-ad70-8473-f7f6-c88c6eeab847"), "bloqueo-usuario", false, "bloqueado desbloquear intentos no puedo entrar", "Bloqueo de usuario", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":2,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L }
                });

            migrationBuilder.InsertData(
                table: "ServiceLevels",
                columns: new[] { "Id", "CalendarId", "IsArchived", "Name", "Targets", "Version", "WarnPercent" },
                values: new object[,]
                {
                    { new Guid("01990000-0000-7000-8000-0000000a5101"), new Guid("01990000-0000-7000-8000-0000000ca101"), false, "General incidencias", "[{\"Priority\":1,\"ResponseMinutes\":30,\"ResolutionMinutes\":240},{\"Priority\":2,\"ResponseMinutes\":60,\"ResolutionMinutes\":480},{\"Priority\":3,\"ResponseMinutes\":240,\"ResolutionMinutes\":1440},{\"Priority\":4,\"ResponseMinutes\":480,\"ResolutionMinutes\":3600}]", 0L, 75 },
                    { new Guid("01990000-0000-7000-8000-0000000a5102"), new Guid("01990000-0000-7000-8000-0000000ca101"), false, "General peticiones", "[{\"Priority\":1,\"ResponseMinutes\":60,\"ResolutionMinutes\":480},{\"Priority\":2,\"ResponseMinutes\":240,\"ResolutionMinutes\":1440},{\"Priority\":3,\"ResponseMinutes\":480,\"ResolutionMinutes\":3600},{\"Priority\":4,\"ResponseMinutes\":720,\"ResolutionMinutes\":7200}]", 0L, 75 },
                    { new Guid("01990000-0000-7000-8000-0000000a5103"), new Guid("01990000-0000-7000-8000-0000000ca101"), false, "Acceso y claves", "[{\"Priority\":1,\"ResponseMinutes\":15,\"ResolutionMinutes\":60},{\"Priority\":2,\"ResponseMinutes\":30,\"ResolutionMinutes\":120},{\"Priority\":3,\"ResponseMinutes\":60,\"ResolutionMinutes\":240},{\"Priority\":4,\"ResponseMinutes\":120,\"ResolutionMinutes\":480}]", 0L, 75 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_RelatedId",
                table: "OutboxMessages",
                column: "RelatedId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_ServiceLevel",
                table: "AuditEntries",
                columns: new[] { "ObjectId", "Sequence" },
                filter: "[ObjectType] = 'ServiceLevel'");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleCategories_CategoryId",
                table: "ArticleCategories",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_SearchTitle_Id",
                table: "Articles",
                columns: new[] { "SearchTitle", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Slug",
                table: "Articles",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArticleVersions_ArticleId_Number",
                table: "ArticleVersions",
                columns: new[] { "ArticleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_IncidentId",
                table: "Attachments",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_StoredAs",
                table: "Attachments",
                column: "StoredAs",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessCalendars_Name",
                table: "BusinessCalendars",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Code",
                table: "Categories",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Name",
                table: "Categories",
                column: "Name",
                unique: true,
                filter: "[ParentId] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_ParentId_Name",
                table: "Categories",
                columns: new[] { "ParentId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_SuccessorId",
                table: "Categories",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_UpdatedAt",
                table: "Drafts",
                column: "UpdatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_EntityOfficials_EntityId",
                table: "EntityOfficials",
                column: "EntityId");

            migrationBuilder.CreateIndex(
                name: "IX_IncidentLinks_ToId",
                table: "IncidentLinks",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_AffectedPersonId_Sequence",
                table: "Incidents",
                columns: new[] { "AffectedPersonId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Alarm_DueAt",
                table: "Incidents",
                columns: new[] { "Alarm", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Alarm_WarnAt",
                table: "Incidents",
                columns: new[] { "Alarm", "WarnAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_AssigneeId_Sequence",
                table: "Incidents",
                columns: new[] { "AssigneeId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CallerId",
                table: "Incidents",
                column: "CallerId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CategoryId_Sequence",
                table: "Incidents",
                columns: new[] { "CategoryId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_ChangedAt_Sequence",
                table: "Incidents",
                columns: new[] { "ChangedAt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CreatedAt_Sequence",
                table: "Incidents",
                columns: new[] { "CreatedAt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CreatedBy_Sequence",
                table: "Incidents",
                columns: new[] { "CreatedBy", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_DueAt_Sequence",
                table: "Incidents",
                columns: new[] { "DueAt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_EntityId_Sequence",
                table: "Incidents",
                columns: new[] { "EntityId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_LineId",
                table: "Incidents",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_MergedIntoId",
                table: "Incidents",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Number",
                table: "Incidents",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Open_AssigneeId_Sequence",
                table: "Incidents",
                columns: new[] { "AssigneeId", "Sequence" },
                filter: "[State] <= 4");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Open_ChangedAt_Sequence",
                table: "Incidents",
                columns: new[] { "ChangedAt", "Sequence" },
                filter: "[State] <= 4");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Open_DueAt_Sequence",
                table: "Incidents",
                columns: new[] { "DueAt", "Sequence" },
                filter: "[State] <= 4");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Open_Priority_Sequence",
                table: "Incidents",
                columns: new[] { "Priority", "Sequence" },
                filter: "[State] <= 4");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Open_Sequence",
                table: "Incidents",
                column: "Sequence",
                filter: "[State] <= 4");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Open_TeamId_Sequence",
                table: "Incidents",
                columns: new[] { "TeamId", "Sequence" },
                filter: "[State] <= 4");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_ParentId",
                table: "Incidents",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Pressing_DueAt_Sequence",
                table: "Incidents",
                columns: new[] { "DueAt", "Sequence" },
                filter: "[State] <= 4 AND [Alarm] >= 1");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Priority_Sequence",
                table: "Incidents",
                columns: new[] { "Priority", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Reports",
                table: "Incidents",
                columns: new[] { "CreatedOn", "State", "Kind", "Channel", "IsResolvedInCall", "ReopenedTimes", "AnsweredInTime", "ResolvedInTime", "CategoryId", "TeamId", "EntityId" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_RequesterId_Sequence",
                table: "Incidents",
                columns: new[] { "RequesterId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Sequence",
                table: "Incidents",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_ServiceLevelId_State_Sequence",
                table: "Incidents",
                columns: new[] { "ServiceLevelId", "State", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_State_Sequence",
                table: "Incidents",
                columns: new[] { "State", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_TeamId_Sequence",
                table: "Incidents",
                columns: new[] { "TeamId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_WaitingAppointmentId",
                table: "Incidents",
                column: "WaitingAppointmentId");

            migrationBuilder.CreateIndex(
                name: "IX_IncidentTags_Tag",
                table: "IncidentTags",
                column: "Tag");

            migrationBuilder.CreateIndex(
                name: "IX_IncidentWatchers_OfficialId",
                table: "IncidentWatchers",
                column: "OfficialId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalEntities_Name",
                table: "LocalEntities",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemoteSessions_IncidentId",
                table: "RemoteSessions",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Requesters_Email",
                table: "Requesters",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_Requesters_EntityId",
                table: "Requesters",
                column: "EntityId");

            migrationBuilder.CreateIndex(
                name: "IX_Requesters_PersonId",
                table: "Requesters",
                column: "PersonId",
                unique: true,
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Requesters_Phone",
                table: "Requesters",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_RequesterTerms_RequesterId",
                table: "RequesterTerms",
                column: "RequesterId");

            migrationBuilder.CreateIndex(
                name: "IX_SatisfactionAnswers_At",
                table: "SatisfactionAnswers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_OwnerId",
                table: "SavedViews",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceLevels_CalendarId",
                table: "ServiceLevels",
                column: "CalendarId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceLevels_Name",
                table: "ServiceLevels",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportLines_Name",
                table: "SupportLines",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamMembers_OfficialId",
                table: "TeamMembers",
                column: "OfficialId");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_Name",
                table: "Teams",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEntries_IncidentId_Number",
                table: "TimelineEntries",
                columns: new[] { "IncidentId", "Number" },
                unique: true);

            foreach (var sql in IncidentSchema.SqliteUp) migrationBuilder.Sql(sql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var sql in IncidentSchema.SqliteDown) migrationBuilder.Sql(sql);

            migrationBuilder.DropTable(
                name: "ArticleCategories");

            migrationBuilder.DropTable(
                name: "ArticleVersions");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "EntityOfficials");

            migrationBuilder.DropTable(
                name: "IncidentCounts");

            migrationBuilder.DropTable(
                name: "IncidentLinks");

            migrationBuilder.DropTable(
                name: "IncidentTags");

            migrationBuilder.DropTable(
                name: "IncidentWatchers");

            migrationBuilder.DropTable(
                name: "RemoteSteps");

            migrationBuilder.DropTable(
                name: "RequesterTerms");

            migrationBuilder.DropTable(
                name: "SatisfactionAnswers");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "ServiceRecounts");

            migrationBuilder.DropTable(
                name: "TeamMembers");

            migrationBuilder.DropTable(
                name: "TimelineEntries");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "RemoteSessions");

            migrationBuilder.DropTable(
                name: "ServiceLevels");

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "BusinessCalendars");

            migrationBuilder.DropTable(
                name: "Categories");

            migrationBuilder.DropTable(
                name: "Requesters");

            migrationBuilder.DropTable(
                name: "SupportLines");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "LocalEntities");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_RelatedId",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_ServiceLevel",
                table: "AuditEntries");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_RelatedId",
                table: "OutboxMessages",
                column: "RelatedId",
                filter: "[State] IN (1, 2)");
        }
    }
}
