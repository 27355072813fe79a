using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackOffice.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Mail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DedupeKey",
                table: "OutboxMessages",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Modern_Spanish_CI_AI");

            migrationBuilder.AddColumn<DateTime>(
                name: "DeliveredAt",
                table: "OutboxMessages",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GatewayId",
                table: "OutboxMessages",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Modern_Spanish_CI_AI");

            migrationBuilder.AddColumn<string>(
                name: "InReplyTo",
                table: "OutboxMessages",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Modern_Spanish_CI_AI");

            migrationBuilder.AddColumn<Guid>(
                name: "IncidentId",
                table: "OutboxMessages",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IncidentNumber",
                table: "OutboxMessages",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true,
                collation: "Modern_Spanish_CI_AI");

            migrationBuilder.AddColumn<string>(
                name: "ReplyTo",
                table: "OutboxMessages",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true,
                collation: "Modern_Spanish_CI_AI");

            migrationBuilder.AddColumn<int>(
                name: "TemplateVersion",
                table: "OutboxMessages",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "InboundMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Mailbox = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    MessageKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    MessageId = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Modern_Spanish_CI_AI"),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FromAddress = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    FromName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Copied = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Preview = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Class = table.Column<int>(type: "int", nullable: false),
                    Sign = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    State = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: true),
                    IncidentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NoticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InboundMails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InboundMails_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticeTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Event = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Body = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReturnedAddresses",
                columns: table => new
                {
                    Channel = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    NoticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FailureCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnedAddresses", x => new { x.Channel, x.Address });
                });

            migrationBuilder.CreateTable(
                name: "SenderRules",
                columns: table => new
                {
                    Sender = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AddedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SenderRules", x => x.Sender);
                });

            migrationBuilder.CreateTable(
                name: "SigningKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Modern_Spanish_CI_AI"),
                    SealedKey = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Modern_Spanish_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "InboundContents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Raw = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Parsed = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InboundContents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InboundContents_InboundMails_Id",
                        column: x => x.Id,
                        principalTable: "InboundMails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Channel_SentAt_Recipient",
                table: "OutboxMessages",
                columns: new[] { "Channel", "SentAt", "Recipient" },
                filter: "[Channel] = 2 AND [SentAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_DedupeKey",
                table: "OutboxMessages",
                column: "DedupeKey",
                unique: true,
                filter: "[DedupeKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_GatewayId",
                table: "OutboxMessages",
                column: "GatewayId",
                filter: "[GatewayId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_IncidentId_CreatedAt",
                table: "OutboxMessages",
                columns: new[] { "IncidentId", "CreatedAt" },
                filter: "[IncidentId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InboundMails_EntryId",
                table: "InboundMails",
                column: "EntryId",
                filter: "[EntryId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InboundMails_FromAddress_AcknowledgedAt",
                table: "InboundMails",
                columns: new[] { "FromAddress", "AcknowledgedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InboundMails_IncidentId_ReceivedAt",
                table: "InboundMails",
                columns: new[] { "IncidentId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InboundMails_Mailbox_MessageKey",
                table: "InboundMails",
                columns: new[] { "Mailbox", "MessageKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InboundMails_State_ReceivedAt_Id",
                table: "InboundMails",
                columns: new[] { "State", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_NoticeTemplates_Event_Channel_Language_Version",
                table: "NoticeTemplates",
                columns: new[] { "Event", "Channel", "Language", "Version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InboundContents");

            migrationBuilder.DropTable(
                name: "NoticeTemplates");

            migrationBuilder.DropTable(
                name: "ReturnedAddresses");

            migrationBuilder.DropTable(
                name: "SenderRules");

            migrationBuilder.DropTable(
                name: "SigningKeys");

            migrationBuilder.DropTable(
                name: "InboundMails");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_Channel_SentAt_Recipient",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_DedupeKey",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_GatewayId",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_IncidentId_CreatedAt",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "DedupeKey",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "DeliveredAt",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "GatewayId",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "InReplyTo",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "IncidentId",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "IncidentNumber",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "ReplyTo",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "TemplateVersion",
                table: "OutboxMessages");
        }
    }
}
