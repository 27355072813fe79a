using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace BackOffice.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Incidents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Categories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Keywords = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    IsArchived = table.Column<bool>(type: "bit", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Settings = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "LocalEntities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Dir3 = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    IsArchived = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalEntities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SupportLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    NumberOutside = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    NumberAbroad = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Rule = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    AsksReason = table.Column<bool>(type: "bit", nullable: false),
                    CalendarId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Position = table.Column<int>(type: "int", nullable: false),
                    IsArchived = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    IsReserved = table.Column<bool>(type: "bit", nullable: false),
                    IsArchived = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EntityOfficials",
                columns: table => new
                {
                    OfficialId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    DocumentNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EntityId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SearchText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfficialId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsLead = table.Column<bool>(type: "bit", nullable: false)
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
                name: "Incidents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Description = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    CategoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequesterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CallerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AffectedPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EntityId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    LineId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PhoneReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Procedure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Fields = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AssigneeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsResolvedInCall = table.Column<bool>(type: "bit", nullable: false),
                    HandlingMinutes = table.Column<int>(type: "int", nullable: false),
                    ReopenedTimes = table.Column<int>(type: "int", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ParentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsMajor = table.Column<bool>(type: "bit", nullable: false),
                    LastEntry = table.Column<int>(type: "int", nullable: false),
                    AccessCodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    WaitingFor = table.Column<int>(type: "int", nullable: true),
                    WaitingNote = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    WaitingAppointmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Impact = table.Column<int>(type: "int", nullable: false),
                    Urgency = table.Column<int>(type: "int", nullable: false),
                    Priority = table.Column<int>(type: "int", nullable: false),
                    PriorityReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ServiceLevelId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ServiceEvents = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WarnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Alarm = table.Column<int>(type: "int", nullable: false)
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
                    Term = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    RequesterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                name: "IncidentLinks",
                columns: table => new
                {
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    IncidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tag = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Modern_Spanish_CI_AI")
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
                    IncidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfficialId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                name: "TimelineEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IncidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AuthorKind = table.Column<int>(type: "int", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    IsPublic = table.Column<bool>(type: "bit", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    FormerIncident = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Modern_Spanish_CI_AI")
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

            migrationBuilder.CreateIndex(
                name: "IX_Categories_Code",
                table: "Categories",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Categories_ParentId_Name",
                table: "Categories",
                columns: new[] { "ParentId", "Name" },
                unique: true,
                filter: "[ParentId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Categories_SuccessorId",
                table: "Categories",
                column: "SuccessorId");

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
                name: "IX_Incidents_AssigneeId_State_Sequence",
                table: "Incidents",
                columns: new[] { "AssigneeId", "State", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CallerId",
                table: "Incidents",
                column: "CallerId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CategoryId_Sequence",
                table: "Incidents",
                columns: new[] { "CategoryId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_DueAt",
                table: "Incidents",
                column: "DueAt");

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
                name: "IX_Incidents_ParentId",
                table: "Incidents",
                column: "ParentId");

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
                name: "IX_Incidents_State_Sequence",
                table: "Incidents",
                columns: new[] { "State", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_TeamId_State_Sequence",
                table: "Incidents",
                columns: new[] { "TeamId", "State", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_WaitingAppointmentId",
                table: "Incidents",
                column: "WaitingAppointmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_WarnAt",
                table: "Incidents",
                column: "WarnAt");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EntityOfficials");

            migrationBuilder.DropTable(
                name: "IncidentLinks");

            migrationBuilder.DropTable(
                name: "IncidentTags");

            migrationBuilder.DropTable(
                name: "IncidentWatchers");

            migrationBuilder.DropTable(
                name: "RequesterTerms");

            migrationBuilder.DropTable(
                name: "TeamMembers");

            migrationBuilder.DropTable(
                name: "TimelineEntries");

            migrationBuilder.DropTable(
                name: "Incidents");

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
        }
    }
}
