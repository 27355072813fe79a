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
                    { new Guid("02a1738e-eb29-a1e3-4b6f-c8d1e480e056"), "otros", false, "consulta general varios queja sugerencia", "Otros asuntos", null, 3, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5101\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5102\",\"Fields\":null,\"Script\":\"Escuche primero y elija la categor\\u00EDa despu\\u00E9s: si encaja en otra, el plazo y el equipo ser\\u00E1n los suyos.\\nSi no es asunto nuestro, diga de qui\\u00E9n es y el tel\\u00E9fono, y ci\\u00E9rrela en la llamada.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"No es competencia nuestra\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nLo que nos plantea no corresponde a este servicio. Le indicamos a d\\u00F3nde puede dirigirse:\\n\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), "acceso-claves", false, "clave operativa portal ciudadano contraseña entrar", "Acceso y claves", null, 2, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5103\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5103\",\"Fields\":null,\"Script\":\"Identifique antes de nada: NIF y nombre. Abra la ficha y mire \\u00ABDatos extra\\u00BB.\\nLa clave no la ve nadie: ni usted ni quien la pide por tel\\u00E9fono. No la dicte ni la pida.\\n\\nQuien ya no pueda usar clave propia entra con: B@k o B@kQ en Euskadi (01, 20 y 48); Cl@ve o certificado en el resto.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), "sede-electronica", false, "trámite telemático procedimiento sede ayuda formulario de incidencias", "Trámites de la sede electrónica", null, 1, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5101\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5102\",\"Fields\":[{\"Code\":\"tramite\",\"Label\":\"Tr\\u00E1mite\",\"Kind\":8,\"IsRequired\":false,\"Help\":\"El nombre que figura en la sede.\",\"For\":3,\"Choices\":[]},{\"Code\":\"numero-registro\",\"Label\":\"N\\u00FAmero de registro o expediente\",\"Kind\":1,\"IsRequired\":false,\"Help\":\"Si ya lleg\\u00F3 a presentarlo.\",\"For\":3,\"Choices\":[]}],\"Script\":\"Pregunte primero de qu\\u00E9 tipo es el problema:\\n\\u00B7 C\\u00F3mo rellenar un campo o anexar un documento \\u2192 Dudas funcionales.\\n\\u00B7 Un error al pagar \\u2192 Problemas con el pago.\\n\\u00B7 La firma o la autenticaci\\u00F3n \\u2192 Problemas con firma o certificado.\\n\\nSi se acaba el plazo para presentar, anote la fecha y suba la urgencia.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), "portales-municipales", false, "web portal sede diputación proactivanet ppmm", "Portales Municipales", null, 0, "{\"Kinds\":null,\"TeamId\":\"c18de6e1-6506-1a44-6818-19964f7a0851\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5101\",\"RequestLevelId\":\"01990000-0000-7000-8000-0000000a5102\",\"Fields\":[{\"Code\":\"portal\",\"Label\":\"Portal o direcci\\u00F3n de la p\\u00E1gina\",\"Kind\":1,\"IsRequired\":false,\"Help\":\"Por ejemplo, www.municipio.es/agenda. C\\u00F3piela de la barra del navegador.\",\"For\":3,\"Choices\":[]},{\"Code\":\"desde-cuando\",\"Label\":\"Desde cu\\u00E1ndo ocurre\",\"Kind\":4,\"IsRequired\":false,\"Help\":null,\"For\":1,\"Choices\":[]}],\"Script\":\"1. Entidad y nombre de quien llama; compruebe que figura como usuario de esa entidad.\\n2. Direcci\\u00F3n exacta de la p\\u00E1gina y qu\\u00E9 esperaba ver.\\n3. \\u00BFLe ocurre solo a esa persona o a m\\u00E1s gente? Si es a todo el municipio, suba el impacto a \\u00ABServicio\\u00BB y busque si hay una incidencia mayor abierta.\\n\\nCanales: el portal de soporte es el medio principal. El correo portalesmunicipales@dival.es se registra solo (asunto \\u2192 t\\u00EDtulo, cuerpo \\u2192 descripci\\u00F3n). Batl\\u00EDa Respon, 96 388 37 00, es solo para usuarios de EELL que no puedan usar los anteriores; el 96 344 26 09, solo para usuarios de la Diputaci\\u00F3n con asuntos de muy r\\u00E1pida resoluci\\u00F3n.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L }
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
                    { new Guid("4b9cdb8d-4b9e-54d5-48d3-b479dc3f84f9"), null, false, true, "Protección de datos", 0L },
                    { new Guid("b2208a67-86c5-f840-399b-03ac48ea1322"), null, false, false, "Firma y certificados", 0L },
                    { new Guid("c18de6e1-6506-1a44-6818-19964f7a0851"), null, false, false, "Soporte de portales", 0L },
                    { new Guid("ee023719-ea7d-8589-34ea-701dce5ee376"), null, false, false, "Tesorería y pagos", 0L }
                });

            migrationBuilder.InsertData(
                table: "Categories",
                columns: new[] { "Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version" },
                values: new object[,]
                {
                    { new Guid("16d769ec-8d44-985c-3aaa-c767c11741d9"), "publicacion", false, "noticias páginas imágenes banner agenda editar", "Publicación de contenidos", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("17898e4d-cb82-a5be-c66b-f01df582989b"), "diseno", false, "plantilla logotipo colores menú cabecera", "Diseño y menús", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 4, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("317932bd-1b86-9d80-e3fe-414386feab77"), "proteccion-datos", false, "rgpd derechos acceso supresión", "Protección de datos", new Guid("02a1738e-eb29-a1e3-4b6f-c8d1e480e056"), 1, "{\"Kinds\":2,\"TeamId\":\"4b9cdb8d-4b9e-54d5-48d3-b479dc3f84f9\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"Derechos de acceso, rectificaci\\u00F3n, supresi\\u00F3n, oposici\\u00F3n, limitaci\\u00F3n y portabilidad.\\nNo d\\u00E9 por tel\\u00E9fono ning\\u00FAn dato de la persona: la solicitud se registra y se contesta por escrito en el plazo de un mes.\",\"CannedReplies\":null,\"RetentionMonths\":12,\"EntityIds\":null,\"OfferedToPortals\":true}", null, 0L },
                    { new Guid("347f7690-86b9-9eb5-cf36-c62cb8c2928c"), "dudas-funcionales", false, "rellenar campos anexar documentos adjuntar cómo funciona", "Dudas funcionales", new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), 0, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"Para lo relacionado con el funcionamiento del tr\\u00E1mite: rellenar campos, anexar documentos\\u2026\\n1. \\u00BFQu\\u00E9 tr\\u00E1mite y en qu\\u00E9 paso est\\u00E1?\\n2. \\u00BFQu\\u00E9 quiere escribir o adjuntar?\\n3. Gu\\u00EDele campo a campo. No rellene por la persona ni le pida datos que no hagan falta.\\n\\nSi hay que ver su pantalla: solo visualizaci\\u00F3n. Controlarla, \\u00FAnicamente si lo pide de forma expresa; an\\u00F3telo en el consentimiento.\",\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("410d780a-7d7f-ed96-773c-07714a9c3fc5"), "problemas-pago", false, "pagar tasa tarjeta error cobro recibo liquidación", "Problemas con el pago", new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), 1, "{\"Kinds\":1,\"TeamId\":\"ee023719-ea7d-8589-34ea-701dce5ee376\",\"Impact\":null,\"Urgency\":2,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"tramite\",\"Label\":\"Tr\\u00E1mite\",\"Kind\":8,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"numero-liquidacion\",\"Label\":\"N\\u00FAmero de liquidaci\\u00F3n\",\"Kind\":1,\"IsRequired\":false,\"Help\":\"Figura en la carta de pago.\",\"For\":3,\"Choices\":[]},{\"Code\":\"entidad-bancaria\",\"Label\":\"Entidad bancaria\",\"Kind\":1,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"mensaje-error\",\"Label\":\"Mensaje de error\",\"Kind\":2,\"IsRequired\":true,\"Help\":\"Tal como aparece. Nunca el n\\u00FAmero de la tarjeta.\",\"For\":1,\"Choices\":[]},{\"Code\":\"cargo\",\"Label\":\"\\u00BFLe han hecho el cargo?\",\"Kind\":5,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[\"No\",\"S\\u00ED, una vez\",\"S\\u00ED, m\\u00E1s de una vez\",\"No lo sabe\"]},{\"Code\":\"fecha-intento\",\"Label\":\"Fecha del intento\",\"Kind\":4,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]}],\"Script\":\"Solo si ha dado un error al pagar. Si pregunta cu\\u00E1nto o c\\u00F3mo se paga, es una duda funcional.\\n1. N\\u00FAmero de liquidaci\\u00F3n y entidad bancaria.\\n2. Texto del error. No pida ni anote NUNCA el n\\u00FAmero de la tarjeta, su caducidad ni su c\\u00F3digo.\\n3. \\u00BFLe han hecho el cargo? Si no lo sabe, que lo mire en su banco antes de volver a pagar.\\n4. Cargo duplicado o sin justificante: que no repita el pago; Tesorer\\u00EDa lo comprueba y, si procede, lo devuelve.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"No repita el pago\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nEstamos comprobando con la entidad bancaria el pago que nos indica en {Numero}. Por favor, no lo repita: si el cargo se hizo, le enviaremos el justificante; si se hizo dos veces, se devolver\\u00E1 el sobrante.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"El pago no lleg\\u00F3 a hacerse\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos comprobado que el pago no lleg\\u00F3 a completarse y que no hay ning\\u00FAn cargo a su nombre. Puede volver a intentarlo desde el mismo tr\\u00E1mite.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("46f64d4c-4e33-baf8-fffa-d9e47b7ec78e"), "formularios", false, "formulario trámite envío solicitud", "Formularios y trámites del portal", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 3, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"formulario\",\"Label\":\"Formulario o tr\\u00E1mite\",\"Kind\":8,\"IsRequired\":true,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"portal\",\"Label\":\"Portal o direcci\\u00F3n de la p\\u00E1gina\",\"Kind\":1,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"desde-cuando\",\"Label\":\"Desde cu\\u00E1ndo ocurre\",\"Kind\":4,\"IsRequired\":false,\"Help\":null,\"For\":1,\"Choices\":[]},{\"Code\":\"captura\",\"Label\":\"\\u00BFPuede enviar una captura de pantalla?\",\"Kind\":6,\"IsRequired\":false,\"Help\":null,\"For\":1,\"Choices\":[]}],\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("6171abe4-74cb-b4c1-83a7-6d55c72b267d"), "quejas-sugerencias", false, "queja reclamación sugerencia felicitación", "Quejas y sugerencias", new Guid("02a1738e-eb29-a1e3-4b6f-c8d1e480e056"), 0, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("6a5a4a9e-2550-c047-3e4b-84f39513d52d"), "clave-perdida", false, "olvidada olvido perder resetear contraseña", "Clave perdida", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"1. NIF y nombre; abra la ficha y mire el nivel de identidad.\\n2. \\u00BFLa ha perdido o cree que otra persona la tiene? Si es lo segundo, elija \\u00ABcomprometida\\u00BB: la anterior deja de valer en el acto.\\n3. Identidad verificada: \\u00ABResetear clave\\u00BB. La nueva sale por correo; caduca a las 72 horas si no se usa.\\n4. Sin verificar: \\u00ABCitar para verificar\\u00BB. La incidencia espera a la cita y sigue sola.\\n\\nSi el ayuntamiento est\\u00E1 retirando las claves propias, ofrezca lo que la sustituye: B@k o B@kQ en Euskadi; Cl@ve o certificado en el resto.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Nueva clave enviada\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos enviado una clave nueva a su correo. Entre con ella antes de 72 horas: el portal le pedir\\u00E1 que elija la suya. Si no ha sido usted quien la ha pedido, av\\u00EDsenos enseguida.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Otras formas de entrar\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nTambi\\u00E9n puede entrar en el portal sin clave propia: con B@k o B@kQ si reside en Euskadi, o con Cl@ve o certificado electr\\u00F3nico en el resto.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("7c2a6672-5a70-ceca-e4cc-5b1518b3d08c"), "verificacion-identidad", false, "cita verificar presencial llamada pendiente", "Verificación de identidad", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 3, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"1. \\u00BFTiene ya el alta hecha? Si no, que la empiece en el portal o \\u00E1brala usted.\\n2. Ofrezca la primera cita libre: presencial, con su DNI o NIE en vigor, o por llamada al m\\u00F3vil que consta.\\n3. \\u00ABCitar para verificar\\u00BB desde la incidencia: esperar\\u00E1 a la cita.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Qu\\u00E9 traer a la cita\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara verificar su identidad traiga su DNI, NIE o pasaporte en vigor. No hace falta fotocopia: no guardamos ninguna imagen del documento.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("8bf8bca2-d6c1-60bc-dbe1-2b3d619c6329"), "cuenta-soporte", false, "proactivanet alta usuario enlace contraseña darse de alta", "Cuenta del portal de soporte", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"El alta la pide la propia persona: \\u00ABAlta de usuario\\u00BB \\u2192 rellenar sus datos \\u2192 \\u00ABEnviar solicitud de alta\\u00BB.\\nRecibe un correo con un enlace para establecer la contrase\\u00F1a; despu\\u00E9s, \\u00ABAbrir p\\u00E1gina de inicio\\u00BB e iniciar sesi\\u00F3n.\\n\\n1. \\u00BFHa mirado en correo no deseado?\\n2. \\u00BFEs la direcci\\u00F3n que escribi\\u00F3? L\\u00E9asela letra a letra.\\n3. Si el enlace ha caducado, reenv\\u00EDelo.\\n\\nLa gu\\u00EDa de uso est\\u00E1 en su cuenta, en el men\\u00FA lateral derecho.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"C\\u00F3mo darse de alta\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara darse de alta en el portal de soporte pulse \\u00ABAlta de usuario\\u00BB, rellene sus datos y pulse \\u00ABEnviar solicitud de alta\\u00BB. Recibir\\u00E1 un correo con un enlace para establecer su contrase\\u00F1a. Despu\\u00E9s pulse \\u00ABAbrir p\\u00E1gina de inicio\\u00BB e inicie sesi\\u00F3n.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("9e460a2b-d49f-3229-1a24-f6bb6b3a9f46"), "acceso-plataforma", false, "entrar sesión usuario contraseña iniciar", "Acceso a la plataforma", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 0, "{\"Kinds\":1,\"TeamId\":null,\"Impact\":null,\"Urgency\":2,\"IncidentLevelId\":\"01990000-0000-7000-8000-0000000a5103\",\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"usuario\",\"Label\":\"Usuario de la plataforma\",\"Kind\":1,\"IsRequired\":false,\"Help\":\"El nombre de usuario, nunca la contrase\\u00F1a.\",\"For\":3,\"Choices\":[]},{\"Code\":\"mensaje-error\",\"Label\":\"Mensaje que aparece\",\"Kind\":2,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]}],\"Script\":\"1. Nombre de usuario (no pida nunca la contrase\\u00F1a).\\n2. \\u00BFQu\\u00E9 mensaje aparece al entrar?\\n3. Bloqueo por intentos: desbloquee y pida que pruebe sin colgar; se cierra en la llamada.\\n4. Contrase\\u00F1a olvidada: env\\u00EDe el enlace para establecerla otra vez.\\n\\nEs uno de los pocos casos que se admiten en el 96 344 26 09.\",\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("b82f235c-551c-991e-f80a-e38139aa0e9a"), "retirada-claves", false, "fin clave bak bakq cl@ve certificado sustituir", "Retirada de las claves propias", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 4, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"La clave propia deja de servir en la fecha que fije el ayuntamiento.\\nEuskadi (c\\u00F3digos postales 01, 20 y 48): B@k o B@kQ. Resto: Cl@ve o certificado electr\\u00F3nico.\\nQuien usa certificado sigue igual.\",\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("ba2d559e-61e5-f7c8-4f30-d06779102b7c"), "alta-usuarios-ppmm", false, "alta baja permisos editor perfil", "Alta y permisos de usuarios", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 5, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"nombre\",\"Label\":\"Nombre y apellidos\",\"Kind\":1,\"IsRequired\":true,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"correo\",\"Label\":\"Correo profesional\",\"Kind\":1,\"IsRequired\":true,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"perfil\",\"Label\":\"Perfil\",\"Kind\":5,\"IsRequired\":true,\"Help\":null,\"For\":3,\"Choices\":[\"Editor de contenidos\",\"Responsable del portal\",\"Solo consulta\"]},{\"Code\":\"hasta\",\"Label\":\"Hasta cu\\u00E1ndo\",\"Kind\":4,\"IsRequired\":false,\"Help\":\"Solo si es un permiso temporal.\",\"For\":3,\"Choices\":[]},{\"Code\":\"autoriza\",\"Label\":\"Qui\\u00E9n lo autoriza\",\"Kind\":1,\"IsRequired\":true,\"Help\":\"Cargo y nombre de quien responde por la entidad.\",\"For\":3,\"Choices\":[]}],\"Script\":\"Solo puede pedirlo el responsable del portal en la entidad.\\nCompruebe qui\\u00E9n autoriza y con qu\\u00E9 perfil. Una baja se hace en el d\\u00EDa.\",\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("cca3669a-9084-c0bb-1060-8401b6e50521"), "no-recibo-clave", false, "correo sms no llega mensaje spam código", "No recibo la clave", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"medio\",\"Label\":\"Qu\\u00E9 no le llega\",\"Kind\":5,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[\"El correo con la clave\",\"El SMS\",\"Ninguno de los dos\"]},{\"Code\":\"mirado-spam\",\"Label\":\"\\u00BFHa mirado en correo no deseado?\",\"Kind\":6,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]}],\"Script\":\"1. NIF y nombre; abra la ficha y mire \\u00ABAvisos enviados\\u00BB: \\u00BFsali\\u00F3 el mensaje?, \\u00BFlo rechaz\\u00F3 su correo?\\n2. Compruebe con la persona el correo y el m\\u00F3vil: que los diga ella, no se los lea.\\n3. Si sali\\u00F3 bien: correo no deseado, buz\\u00F3n lleno. \\u00ABReenviar\\u00BB desde la incidencia.\\n4. Si el dato es err\\u00F3neo: hay que cambiarlo y validarlo antes; durante 7 d\\u00EDas el reset pide un segundo funcionario o la presencia de la persona.\\n5. Si el aviso caduc\\u00F3 (72 horas): \\u00ABResetear clave\\u00BB.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Reenviada\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nLe hemos vuelto a enviar el mensaje a la direcci\\u00F3n que consta en su ficha. Mire tambi\\u00E9n en correo no deseado. La clave provisional caduca a las 72 horas y al usarla deber\\u00E1 elegir la suya.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("d2a4af46-02ac-d9fc-6010-18e3dbe3b403"), "problemas-firma", false, "autofirma certificado digital dnie cl@ve autenticación firmar 012", "Problemas con firma o certificado", new Guid("2d583ae4-99b0-f43c-872f-0e315f243147"), 2, "{\"Kinds\":null,\"TeamId\":\"b2208a67-86c5-f840-399b-03ac48ea1322\",\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"tramite\",\"Label\":\"Tr\\u00E1mite\",\"Kind\":8,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"navegador\",\"Label\":\"Navegador\",\"Kind\":5,\"IsRequired\":false,\"Help\":null,\"For\":1,\"Choices\":[\"Chrome\",\"Edge\",\"Firefox\",\"Safari\",\"Otro\"]},{\"Code\":\"sistema\",\"Label\":\"Sistema\",\"Kind\":5,\"IsRequired\":false,\"Help\":null,\"For\":1,\"Choices\":[\"Windows\",\"macOS\",\"Linux\",\"Android\",\"iPhone o iPad\"]},{\"Code\":\"tipo-certificado\",\"Label\":\"Tipo de certificado\",\"Kind\":5,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[\"FNMT de persona f\\u00EDsica\",\"FNMT de representante\",\"DNI electr\\u00F3nico\",\"ACCV\",\"Cl@ve\",\"B@k o B@kQ\",\"Otro\",\"No lo sabe\"]},{\"Code\":\"version-autofirma\",\"Label\":\"Versi\\u00F3n de Autofirma\",\"Kind\":1,\"IsRequired\":false,\"Help\":\"Autofirma \\u2192 Ayuda \\u2192 Acerca de. Vac\\u00EDo si no la tiene.\",\"For\":3,\"Choices\":[]},{\"Code\":\"mensaje-error\",\"Label\":\"Mensaje de error\",\"Kind\":2,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]}],\"Script\":\"1. Navegador, sistema y tipo de certificado.\\n2. \\u00BFLe falla al entrar (autenticaci\\u00F3n) o al firmar? Al firmar suele ser Autofirma: versi\\u00F3n, y que la abra una vez por su cuenta.\\n3. \\u00BFEl certificado est\\u00E1 caducado o en otro equipo? \\u00BFPide la clave del certificado?\\n4. Con DNI electr\\u00F3nico: lector conectado y PIN sin bloquear.\\n\\nAsistencia especializada en firma y certificados: 012, de lunes a viernes de 8 a 20 horas y s\\u00E1bados de 9 a 14.\\nDesde fuera de las Illes Balears: 971 22 57 91. Desde el extranjero: 00 34 971 22 57 91.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Instalar o actualizar Autofirma\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara firmar necesita tener instalada la \\u00FAltima versi\\u00F3n de Autofirma. Desc\\u00E1rguela de firmaelectronica.gob.es, ci\\u00E9rrela si est\\u00E1 abierta, inst\\u00E1lela y reinicie el navegador antes de volver a intentarlo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Tel\\u00E9fono 012\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara dudas de autenticaci\\u00F3n o de firma con certificado digital puede llamar al 012, de lunes a viernes de 8 a 20 horas y s\\u00E1bados de 9 a 14. Si llama desde fuera de las Illes Balears, marque el 971 22 57 91; desde el extranjero, el 00 34 971 22 57 91.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("d41bd753-6011-18dd-2246-83edcf46f35a"), "ppmm-caida", false, "no funciona caída lentitud error 500 servicio", "Portal caído o muy lento", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 6, "{\"Kinds\":1,\"TeamId\":null,\"Impact\":2,\"Urgency\":1,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":\"1. Compruebe usted la p\\u00E1gina desde su navegador.\\n2. \\u00BFHay ya una incidencia mayor abierta? Si la hay, cu\\u00E9lguela de ella y d\\u00EDgaselo.\\n3. Si no la hay y falla en m\\u00E1s de un municipio, decl\\u00E1rela mayor.\",\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("e5c9d7ee-ad70-8473-f7f6-c88c6eeab847"), "bloqueo-usuario", false, "bloqueado desbloquear intentos no puedo entrar", "Bloqueo de usuario", new Guid("2c7070c3-831f-a0c2-730c-5950214c84bc"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":2,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"mensaje-error\",\"Label\":\"Mensaje que aparece\",\"Kind\":1,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"desconocidos\",\"Label\":\"\\u00BFReconoce los intentos como suyos?\",\"Kind\":6,\"IsRequired\":false,\"Help\":\"Si no los reconoce, no desbloquee: la clave puede estar en otras manos.\",\"For\":3,\"Choices\":[]}],\"Script\":\"1. NIF y nombre; abra la ficha.\\n2. \\u00BFHa fallado la clave muchas veces? Se bloquea a los 10 fallos.\\n3. \\u00BFReconoce esos intentos? Si NO los reconoce, no desbloquee: la clave est\\u00E1 comprometida; use \\u00ABResetear clave\\u00BB y elija ese motivo.\\n4. Si los reconoce y recuerda la clave: \\u00ABDesbloquear\\u00BB, con el motivo. Que pruebe sin colgar.\\n5. Si no la recuerda: \\u00ABResetear clave\\u00BB.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Desbloqueado\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos desbloqueado su acceso. Entre con su NIF y su clave de siempre. Si no la recuerda, p\\u00EDdanos una nueva: nadie puede decirle cu\\u00E1l era.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("f8994596-2904-2f91-aa13-a374ff7d74d2"), "ppmm-formacion", false, "curso guía ayuda manual aprender", "Formación y manuales", new Guid("8ea15ec9-ef5b-8378-9cb9-dee18c993ebe"), 7, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":4,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L }
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

            migrationBuilder.InsertData(
                table: "Categories",
                columns: new[] { "Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version" },
                values: new object[,]
                {
                    { new Guid("11086d83-b227-380f-8407-da1892aaa228"), "ppmm-baja", false, "cese eliminar cuenta", "Baja de usuario", new Guid("ba2d559e-61e5-f7c8-4f30-d06779102b7c"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":2,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("1d742274-a582-bc67-527b-6aeef01e20a6"), "duda-documentos", false, "adjuntar pdf tamaño formato archivo pesa", "Anexar documentos", new Guid("347f7690-86b9-9eb5-cf36-c62cb8c2928c"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"tramite\",\"Label\":\"Tr\\u00E1mite\",\"Kind\":8,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"formato\",\"Label\":\"Tipo de archivo\",\"Kind\":5,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[\"PDF\",\"Imagen (JPG o PNG)\",\"Documento de texto\",\"Hoja de c\\u00E1lculo\",\"Otro\"]},{\"Code\":\"tamano-mb\",\"Label\":\"Tama\\u00F1o en MB\",\"Kind\":3,\"IsRequired\":false,\"Help\":\"Aproximado.\",\"For\":3,\"Choices\":[]}],\"Script\":\"1. Tipo y tama\\u00F1o del archivo. Lo admitido est\\u00E1 al pie del campo de la sede.\\n2. Si pesa demasiado: guardarlo como PDF de menor calidad o repartirlo en varios.\\n3. El nombre del archivo, sin acentos ni signos.\\n4. Un documento firmado no se vuelve a imprimir ni a convertir: pierde la firma.\",\"CannedReplies\":[{\"Title\":\"Acuse de recibo\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nHemos registrado su consulta con el n\\u00FAmero {Numero}. Puede ver en cualquier momento c\\u00F3mo va en el portal o preguntar por ella con ese n\\u00FAmero.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Pedir m\\u00E1s informaci\\u00F3n\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nPara poder ayudarle con {Numero} necesitamos que nos diga:\\n\\n- qu\\u00E9 estaba haciendo y en qu\\u00E9 p\\u00E1gina,\\n- a qu\\u00E9 hora ocurri\\u00F3,\\n- el texto exacto del mensaje de error, si lo hubo.\\n\\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Resuelto\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nYa est\\u00E1 resuelto lo que nos cont\\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\\u00F3ximos 14 d\\u00EDas y lo retomaremos; despu\\u00E9s, escr\\u00EDbanos de nuevo.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"},{\"Title\":\"Archivo demasiado grande\",\"Text\":\"Buenos d\\u00EDas, {Nombre}:\\n\\nEl archivo que intenta anexar supera el tama\\u00F1o admitido. Gu\\u00E1rdelo como PDF con menos calidad de imagen o rep\\u00E1rtalo en varios archivos, cada uno por debajo del l\\u00EDmite que indica el formulario.\\n\\nNo convierta un documento que ya est\\u00E9 firmado: perder\\u00EDa la firma.\\n\\nUn saludo,\\n{Operador}\\n{Ayuntamiento}\"}],\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("26513256-f84b-54f5-ed44-d79f846ed618"), "firma-clave", false, "clave permanente pin giltza bak bakq", "Entrar con Cl@ve o B@k", new Guid("d2a4af46-02ac-d9fc-6010-18e3dbe3b403"), 3, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("2b3391db-39ab-d649-3621-ef01c326d42c"), "duda-campos", false, "campo obligatorio dato formato", "Cómo rellenar los campos", new Guid("347f7690-86b9-9eb5-cf36-c62cb8c2928c"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":[{\"Code\":\"tramite\",\"Label\":\"Tr\\u00E1mite\",\"Kind\":8,\"IsRequired\":false,\"Help\":null,\"For\":3,\"Choices\":[]},{\"Code\":\"campo\",\"Label\":\"Campo o paso\",\"Kind\":1,\"IsRequired\":true,\"Help\":null,\"For\":3,\"Choices\":[]}],\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("2fb1835e-e42f-3e83-18a9-4d8ccb2f23fe"), "duda-estado", false, "estado expediente presentado justificante", "Cómo va mi trámite", new Guid("347f7690-86b9-9eb5-cf36-c62cb8c2928c"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":4,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("36bda9cc-3d27-98c4-46da-0f58d1051a6b"), "publicacion-idiomas", false, "valenciano castellano traducir", "Idiomas y traducción", new Guid("16d769ec-8d44-985c-3aaa-c767c11741d9"), 3, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("563e7730-430e-53af-285a-ff486c5255f6"), "diseno-menus", false, "menú opciones orden", "Menús y navegación", new Guid("17898e4d-cb82-a5be-c66b-f01df582989b"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("583751d0-a8b7-f30f-be2d-03d4b1737fd5"), "ppmm-alta", false, "nuevo editor", "Alta de usuario", new Guid("ba2d559e-61e5-f7c8-4f30-d06779102b7c"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("6e17e31a-46c7-af31-85dd-b80ae96866af"), "firma-autofirma", false, "autofirma firmar instalar java", "Autofirma no se abre o da error", new Guid("d2a4af46-02ac-d9fc-6010-18e3dbe3b403"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("77ceed31-1ceb-0690-2100-6d1edbe2b92f"), "diseno-imagen", false, "logotipo escudo colores cabecera", "Imagen corporativa", new Guid("17898e4d-cb82-a5be-c66b-f01df582989b"), 1, "{\"Kinds\":2,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("8770bc18-b162-d08e-3489-a7233fc21181"), "firma-dnie", false, "dnie lector pin", "DNI electrónico", new Guid("d2a4af46-02ac-d9fc-6010-18e3dbe3b403"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("9114157d-a1f1-04f2-9abf-34de9a32c89a"), "publicacion-enlaces", false, "enlace roto error 404", "Enlaces que no funcionan", new Guid("16d769ec-8d44-985c-3aaa-c767c11741d9"), 2, "{\"Kinds\":1,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("b3d0c6f5-3c13-1413-a74d-f76bd814d1d6"), "ppmm-permisos", false, "perfil ampliar quitar", "Cambio de permisos", new Guid("ba2d559e-61e5-f7c8-4f30-d06779102b7c"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("b7595459-d6dd-4353-1dc9-a70e74d14bea"), "ppmm-contrasena", false, "olvido cambio caducidad enlace", "Contraseña olvidada o caducada", new Guid("9e460a2b-d49f-3229-1a24-f6bb6b3a9f46"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("c86e7d11-5bab-9714-cab6-255c9319d5a9"), "firma-caducado", false, "caducado renovar fnmt accv", "Certificado caducado o no reconocido", new Guid("d2a4af46-02ac-d9fc-6010-18e3dbe3b403"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("d502170c-482d-505e-031c-9cca9fa603bd"), "ppmm-usuario-bloqueado", false, "bloqueo intentos cuenta", "Usuario bloqueado en la plataforma", new Guid("9e460a2b-d49f-3229-1a24-f6bb6b3a9f46"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("e10fe27c-7acc-5a7b-06a0-381dcb21b3d0"), "publicacion-noticias", false, "noticia evento acto calendario", "Noticias y agenda", new Guid("16d769ec-8d44-985c-3aaa-c767c11741d9"), 0, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("e6d365cd-b257-f959-79ad-8a7d727267f6"), "publicacion-documentos", false, "foto pdf subir tamaño adjuntar", "Imágenes y documentos", new Guid("16d769ec-8d44-985c-3aaa-c767c11741d9"), 1, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L },
                    { new Guid("ff7ac697-4b0e-8dc6-637d-05baaa76a62d"), "diseno-accesibilidad", false, "lector pantalla contraste wcag discapacidad", "Accesibilidad", new Guid("17898e4d-cb82-a5be-c66b-f01df582989b"), 2, "{\"Kinds\":null,\"TeamId\":null,\"Impact\":null,\"Urgency\":null,\"IncidentLevelId\":null,\"RequestLevelId\":null,\"Fields\":null,\"Script\":null,\"CannedReplies\":null,\"RetentionMonths\":null,\"EntityIds\":null,\"OfferedToPortals\":null}", null, 0L }
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
                columns: new[] { "CreatedOn", "CategoryId", "TeamId", "EntityId", "ServiceLevelId", "Channel", "State", "Kind", "IsResolvedInCall", "ReopenedTimes", "AnsweredInTime", "ResolvedInTime" });

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
