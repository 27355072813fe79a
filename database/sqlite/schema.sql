CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "ApiClients" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ApiClients" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "KeyHash" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "RevokedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "AspNetRoles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AspNetRoles" PRIMARY KEY,
    "Name" TEXT NULL,
    "NormalizedName" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL
);

CREATE TABLE "AuditEntries" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "ActorKind" TEXT NOT NULL,
    "ActorId" TEXT NOT NULL,
    "ActorRoles" TEXT NULL,
    "Office" TEXT NULL,
    "SessionHash" TEXT NULL,
    "Origin" TEXT NULL,
    "Action" TEXT NOT NULL,
    "ObjectType" TEXT NOT NULL,
    "ObjectId" TEXT NOT NULL,
    "SubjectPersonId" TEXT NULL,
    "Result" TEXT NOT NULL,
    "Reason" TEXT NULL,
    "Channel" TEXT NULL,
    "Correlation" TEXT NULL,
    "Changes" TEXT NULL,
    "AppVersion" TEXT NOT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "AuditHeads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditHeads" PRIMARY KEY,
    "Sequence" INTEGER NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "ContactCodes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ContactCodes" PRIMARY KEY,
    "Purpose" INTEGER NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "SubjectPersonId" TEXT NULL,
    "Address" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "SentAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "UsedAt" TEXT NULL,
    "VoidedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "GeneralOptions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GeneralOptions" PRIMARY KEY,
    "TownHallName" TEXT NOT NULL,
    "Dir3" TEXT NULL,
    "Town" TEXT NOT NULL,
    "PortalUrl" TEXT NULL,
    "InternalMailbox" TEXT NULL,
    "KeyDelivery" INTEGER NOT NULL,
    "KeyPolicy" INTEGER NOT NULL,
    "KeyAuthorisation" TEXT NULL,
    "KeyClosingDate" TEXT NULL,
    "UsesPhone" INTEGER NOT NULL,
    "UsesVisits" INTEGER NOT NULL,
    "UsesCertificates" INTEGER NOT NULL,
    "KeyHours" INTEGER NOT NULL,
    "CoolingDays" INTEGER NOT NULL,
    "ResetsPerDayAlone" INTEGER NOT NULL,
    "SecondOfficialWhenSame" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "IdempotentReplies" (
    "ClientId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RequestHash" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Status" INTEGER NULL,
    "Body" TEXT NULL,
    CONSTRAINT "PK_IdempotentReplies" PRIMARY KEY ("ClientId", "Key")
);

CREATE TABLE "Officials" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Officials" PRIMARY KEY,
    "DisplayName" TEXT NOT NULL,
    "Office" TEXT NULL,
    "Post" TEXT NULL,
    "IsClosed" INTEGER NOT NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "OutboxMessages" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OutboxMessages" PRIMARY KEY,
    "Event" INTEGER NOT NULL,
    "Channel" INTEGER NOT NULL,
    "PersonId" TEXT NULL,
    "RelatedId" TEXT NULL,
    "Recipient" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Body" TEXT NULL,
    "SealedBody" TEXT NULL,
    "Priority" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "LeaseToken" TEXT NULL,
    "LeasedUntil" TEXT NULL,
    "SentAt" TEXT NULL,
    "FailureCode" TEXT NULL,
    "ResendOf" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "IsSecret" INTEGER NOT NULL
);

CREATE TABLE "Persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Persons" PRIMARY KEY,
    "GivenName" TEXT NOT NULL,
    "FirstSurname" TEXT NOT NULL,
    "SecondSurname" TEXT NULL,
    "SortKey" TEXT NOT NULL,
    "SearchText" TEXT NOT NULL,
    "BirthDate" TEXT NULL,
    "Mobile" TEXT NULL,
    "MobileValidatedAt" TEXT NULL,
    "Email" TEXT NULL,
    "ContactChangedAt" TEXT NULL,
    "Language" TEXT NOT NULL,
    "DeceasedOn" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "PostalCode" TEXT NULL,
    "Street" TEXT NULL,
    "Town" TEXT NULL
);

CREATE TABLE "PersonTerms" (
    "Term" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_PersonTerms" PRIMARY KEY ("Term", "PersonId")
) WITHOUT ROWID;

CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "OfficialId" TEXT NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "LastSeenAt" TEXT NOT NULL,
    "AuthenticatedAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "Origin" TEXT NULL
);

CREATE TABLE "AspNetRoleClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetRoleClaims" PRIMARY KEY AUTOINCREMENT,
    "RoleId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetRoleClaims_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_Officials_UserId" FOREIGN KEY ("UserId") REFERENCES "Officials" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_Officials_UserId" FOREIGN KEY ("UserId") REFERENCES "Officials" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserRoles" (
    "UserId" TEXT NOT NULL,
    "RoleId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserRoles" PRIMARY KEY ("UserId", "RoleId"),
    CONSTRAINT "FK_AspNetUserRoles_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AspNetUserRoles_Officials_UserId" FOREIGN KEY ("UserId") REFERENCES "Officials" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_Officials_UserId" FOREIGN KEY ("UserId") REFERENCES "Officials" ("Id") ON DELETE CASCADE
);

CREATE TABLE "IdentityDocuments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IdentityDocuments" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Value" TEXT NOT NULL,
    "SupportNumber" TEXT NULL,
    "IssuedOn" TEXT NULL,
    "ExpiresOn" TEXT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    CONSTRAINT "FK_IdentityDocuments_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OperativeKeys" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OperativeKeys" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "Slot" INTEGER NULL,
    "Level" INTEGER NOT NULL,
    "Reason" INTEGER NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "RequestedBy" TEXT NOT NULL,
    "SecondOfficialRule" INTEGER NULL,
    "SecondOfficialId" TEXT NULL,
    "SecondOfficialAt" TEXT NULL,
    "SecretHash" TEXT NULL,
    "SentAt" TEXT NULL,
    "ProvisionalUntil" TEXT NULL,
    "FirstUsedAt" TEXT NULL,
    "ActivatedAt" TEXT NULL,
    "LastUsedAt" TEXT NULL,
    "EndsAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "EndReason" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OperativeKeys_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PortalAccesses" (
    "PersonId" TEXT NOT NULL CONSTRAINT "PK_PortalAccesses" PRIMARY KEY,
    "State" INTEGER NOT NULL,
    "Channel" INTEGER NOT NULL,
    "RegisteredAt" TEXT NULL,
    "Credential" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "VerifiedBy" INTEGER NULL,
    "VerifiedAt" TEXT NULL,
    "VerifiedByOfficial" TEXT NULL,
    "Failures" INTEGER NOT NULL,
    "NextAttemptAt" TEXT NULL,
    "BlockedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PortalAccesses_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Registrations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Registrations" PRIMARY KEY,
    "Channel" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "PersonId" TEXT NULL,
    "Submitted_DocumentKind" INTEGER NULL,
    "Submitted_DocumentNumber" TEXT NULL,
    "Submitted_GivenName" TEXT NULL,
    "Submitted_FirstSurname" TEXT NULL,
    "Submitted_SecondSurname" TEXT NULL,
    "Submitted_BirthDate" TEXT NULL,
    "Submitted_Mobile" TEXT NULL,
    "Submitted_Email" TEXT NULL,
    "Submitted_Language" TEXT NULL,
    "HasOpenDifferences" INTEGER NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "ContactValidatedAt" TEXT NULL,
    "PendingSince" TEXT NULL,
    "EndedAt" TEXT NULL,
    "EndReason" TEXT NULL,
    "StartedBy" TEXT NULL,
    "RemindersSent" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Registrations_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Verifications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Verifications" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "Method" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "OpenedAt" TEXT NOT NULL,
    "OpenedBy" TEXT NOT NULL,
    "FinishedAt" TEXT NULL,
    "FinishedBy" TEXT NULL,
    "Reason" TEXT NULL,
    "NumberCalled" TEXT NULL,
    "NumberTrustedSince" TEXT NULL,
    "Questions" TEXT NOT NULL,
    "Checks" TEXT NOT NULL,
    "Document" TEXT NULL,
    "CodeReadBackAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Verifications_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

INSERT INTO "AspNetRoles" ("Id", "ConcurrencyStamp", "Name", "NormalizedName")
VALUES ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'Clerk', 'CLERK');
SELECT changes();

INSERT INTO "AspNetRoles" ("Id", "ConcurrencyStamp", "Name", "NormalizedName")
VALUES ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000002', 'Operator', 'OPERATOR');
SELECT changes();

INSERT INTO "AspNetRoles" ("Id", "ConcurrencyStamp", "Name", "NormalizedName")
VALUES ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000003', 'Supervisor', 'SUPERVISOR');
SELECT changes();

INSERT INTO "AspNetRoles" ("Id", "ConcurrencyStamp", "Name", "NormalizedName")
VALUES ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000004', 'Administrator', 'ADMINISTRATOR');
SELECT changes();


INSERT INTO "AuditHeads" ("Id", "Hash", "Sequence")
VALUES (1, '0000000000000000000000000000000000000000000000000000000000000000', 0);
SELECT changes();


INSERT INTO "GeneralOptions" ("Id", "CoolingDays", "Dir3", "InternalMailbox", "KeyAuthorisation", "KeyClosingDate", "KeyDelivery", "KeyHours", "KeyPolicy", "PortalUrl", "ResetsPerDayAlone", "SecondOfficialWhenSame", "Town", "TownHallName", "UsesCertificates", "UsesPhone", "UsesVisits", "Version")
VALUES (1, 7, NULL, NULL, NULL, NULL, 1, 72, 1, NULL, 2, 0, '', 'Ayuntamiento', 0, 1, 1, 0);
SELECT changes();


CREATE UNIQUE INDEX "IX_ApiClients_KeyHash" ON "ApiClients" ("KeyHash");

CREATE UNIQUE INDEX "IX_ApiClients_Name" ON "ApiClients" ("Name");

CREATE INDEX "IX_AspNetRoleClaims_RoleId" ON "AspNetRoleClaims" ("RoleId");

CREATE UNIQUE INDEX "RoleNameIndex" ON "AspNetRoles" ("NormalizedName");

CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");

CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");

CREATE INDEX "IX_AspNetUserRoles_RoleId" ON "AspNetUserRoles" ("RoleId");

CREATE INDEX "IX_AuditEntries_SubjectPersonId_Sequence" ON "AuditEntries" ("SubjectPersonId", "Sequence");

CREATE INDEX "IX_ContactCodes_Address_SentAt" ON "ContactCodes" ("Address", "SentAt");

CREATE INDEX "IX_ContactCodes_ExpiresAt" ON "ContactCodes" ("ExpiresAt");

CREATE INDEX "IX_ContactCodes_OwnerId" ON "ContactCodes" ("OwnerId");

CREATE INDEX "IX_IdempotentReplies_CreatedAt" ON "IdempotentReplies" ("CreatedAt");

CREATE UNIQUE INDEX "IX_IdentityDocuments_Kind_Value" ON "IdentityDocuments" ("Kind", "Value") WHERE [To] IS NULL;

CREATE INDEX "IX_IdentityDocuments_PersonId" ON "IdentityDocuments" ("PersonId");

CREATE INDEX "EmailIndex" ON "Officials" ("NormalizedEmail");

CREATE UNIQUE INDEX "UserNameIndex" ON "Officials" ("NormalizedUserName");

CREATE INDEX "IX_OperativeKeys_PersonId_RequestedAt" ON "OperativeKeys" ("PersonId", "RequestedAt");

CREATE UNIQUE INDEX "IX_OperativeKeys_PersonId_Slot" ON "OperativeKeys" ("PersonId", "Slot") WHERE [Slot] IS NOT NULL;

CREATE INDEX "IX_OperativeKeys_Slot_EndsAt" ON "OperativeKeys" ("Slot", "EndsAt");

CREATE INDEX "IX_OperativeKeys_Slot_LastUsedAt" ON "OperativeKeys" ("Slot", "LastUsedAt");

CREATE INDEX "IX_OperativeKeys_Slot_ProvisionalUntil" ON "OperativeKeys" ("Slot", "ProvisionalUntil");

CREATE INDEX "IX_OperativeKeys_Slot_RequestedAt" ON "OperativeKeys" ("Slot", "RequestedAt");

CREATE INDEX "IX_OutboxMessages_CreatedAt_Id" ON "OutboxMessages" ("CreatedAt", "Id");

CREATE INDEX "IX_OutboxMessages_LeaseToken" ON "OutboxMessages" ("LeaseToken") WHERE [LeaseToken] IS NOT NULL;

CREATE INDEX "IX_OutboxMessages_PersonId_CreatedAt" ON "OutboxMessages" ("PersonId", "CreatedAt");

CREATE INDEX "IX_OutboxMessages_Priority_DueAt" ON "OutboxMessages" ("Priority", "DueAt") WHERE [State] IN (1, 2);

CREATE INDEX "IX_OutboxMessages_State_CreatedAt" ON "OutboxMessages" ("State", "CreatedAt");

CREATE UNIQUE INDEX "IX_Persons_Mobile" ON "Persons" ("Mobile") WHERE [Mobile] IS NOT NULL;

CREATE INDEX "IX_Persons_SortKey_Id" ON "Persons" ("SortKey", "Id");

CREATE INDEX "IX_PortalAccesses_State_RegisteredAt" ON "PortalAccesses" ("State", "RegisteredAt");

CREATE UNIQUE INDEX "IX_Registrations_PersonId" ON "Registrations" ("PersonId") WHERE [PersonId] IS NOT NULL AND [State] IN (1, 2, 3);

CREATE INDEX "IX_Registrations_PersonId_StartedAt" ON "Registrations" ("PersonId", "StartedAt");

CREATE INDEX "IX_Registrations_State_StartedAt" ON "Registrations" ("State", "StartedAt");

CREATE INDEX "IX_Registrations_Submitted_DocumentNumber" ON "Registrations" ("Submitted_DocumentNumber");

CREATE INDEX "IX_Sessions_OfficialId_EndedAt" ON "Sessions" ("OfficialId", "EndedAt");

CREATE INDEX "IX_Sessions_StartedAt" ON "Sessions" ("StartedAt");

CREATE UNIQUE INDEX "IX_Verifications_PersonId" ON "Verifications" ("PersonId") WHERE [State] = 1;

CREATE INDEX "IX_Verifications_PersonId_OpenedAt" ON "Verifications" ("PersonId", "OpenedAt");

CREATE INDEX "IX_Verifications_State_OpenedAt" ON "Verifications" ("State", "OpenedAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122062148_Initial', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Verifications" ADD "AppointmentId" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "Calendar" TEXT NULL;

ALTER TABLE "GeneralOptions" ADD "Appointments" TEXT NOT NULL DEFAULT '';

ALTER TABLE "GeneralOptions" ADD "Records" TEXT NOT NULL DEFAULT '';

CREATE TABLE "Counters" (
    "Series" TEXT NOT NULL CONSTRAINT "PK_Counters" PRIMARY KEY,
    "Value" INTEGER NOT NULL
);

CREATE TABLE "Offices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Offices" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "Phone" TEXT NULL,
    "ZoneId" TEXT NOT NULL,
    "SlotMinutes" INTEGER NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "TownCrests" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TownCrests" PRIMARY KEY,
    "Bytes" BLOB NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "VerificationRecords" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_VerificationRecords" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "Csv" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "VerificationId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Method" INTEGER NOT NULL,
    "Outcome" INTEGER NOT NULL,
    "OfficialId" TEXT NOT NULL,
    "FinishedAt" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedById" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_VerificationRecords_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_VerificationRecords_Verifications_VerificationId" FOREIGN KEY ("VerificationId") REFERENCES "Verifications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Closures" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Closures" PRIMARY KEY,
    "OfficeId" TEXT NOT NULL,
    "DeskId" TEXT NULL,
    "FirstDay" TEXT NOT NULL,
    "LastDay" TEXT NOT NULL,
    "From" TEXT NULL,
    "Until" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "RevokedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Closures_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Desks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Desks" PRIMARY KEY,
    "OfficeId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Desks_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Holidays" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Holidays" PRIMARY KEY,
    "OfficeId" TEXT NULL,
    "Date" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Scope" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Holidays_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OpeningHours" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpeningHours" PRIMARY KEY,
    "OfficeId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ValidFrom" TEXT NOT NULL,
    "ValidTo" TEXT NULL,
    "Bands" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OpeningHours_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RecordFiles" (
    "RecordId" TEXT NOT NULL CONSTRAINT "PK_RecordFiles" PRIMARY KEY,
    "Bytes" BLOB NOT NULL,
    "Sha256" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "PageCount" INTEGER NULL,
    "PrintedAt" TEXT NOT NULL,
    CONSTRAINT "FK_RecordFiles_VerificationRecords_RecordId" FOREIGN KEY ("RecordId") REFERENCES "VerificationRecords" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Appointments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Appointments" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OfficeId" TEXT NOT NULL,
    "DeskId" TEXT NULL,
    "Kind" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Channel" INTEGER NOT NULL,
    "BookedAt" TEXT NOT NULL,
    "BookedBy" TEXT NOT NULL,
    "IsOverbooked" INTEGER NOT NULL,
    "IsWalkIn" INTEGER NOT NULL,
    "Priority" INTEGER NOT NULL,
    "Attempt" INTEGER NOT NULL,
    "FormerId" TEXT NULL,
    "IsFollowed" INTEGER NOT NULL,
    "CalendarUid" TEXT NOT NULL,
    "CalendarSequence" INTEGER NOT NULL,
    "ArrivedAt" TEXT NULL,
    "CalledTimes" INTEGER NOT NULL,
    "LastCalledAt" TEXT NULL,
    "StartedAt" TEXT NULL,
    "OfficialId" TEXT NULL,
    "EndedAt" TEXT NULL,
    "EndReason" TEXT NULL,
    "EmailRemindedAt" TEXT NULL,
    "SmsRemindedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Appointments_Desks_DeskId" FOREIGN KEY ("DeskId") REFERENCES "Desks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Appointments_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Appointments_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ClosingSteps" (
    "ClosureId" TEXT NOT NULL,
    "AppointmentId" TEXT NOT NULL,
    "NextId" TEXT NULL,
    CONSTRAINT "PK_ClosingSteps" PRIMARY KEY ("ClosureId", "AppointmentId"),
    CONSTRAINT "FK_ClosingSteps_Appointments_AppointmentId" FOREIGN KEY ("AppointmentId") REFERENCES "Appointments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClosingSteps_Appointments_NextId" FOREIGN KEY ("NextId") REFERENCES "Appointments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClosingSteps_Closures_ClosureId" FOREIGN KEY ("ClosureId") REFERENCES "Closures" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DeskClaims" (
    "DeskId" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Lane" INTEGER NOT NULL,
    "AppointmentId" TEXT NOT NULL,
    CONSTRAINT "PK_DeskClaims" PRIMARY KEY ("DeskId", "At", "Lane"),
    CONSTRAINT "FK_DeskClaims_Appointments_AppointmentId" FOREIGN KEY ("AppointmentId") REFERENCES "Appointments" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_DeskClaims_Desks_DeskId" FOREIGN KEY ("DeskId") REFERENCES "Desks" ("Id") ON DELETE RESTRICT
);

UPDATE "GeneralOptions" SET "Appointments" = '{"SlotsPerVerification":2,"FirstDay":1,"LastDay":30,"CutOffHours":2,"GraceMinutes":10,"CallsBeforeNoShow":3,"CallAttempts":3,"EmailReminderHours":24,"SmsReminderHours":2,"QuietFrom":21,"QuietUntil":9}', "Records" = '{"SedeUrl":null,"CsvPrefix":null,"RepudiationLine":null,"Information":null}'
WHERE "Id" = 1;
SELECT changes();


INSERT INTO "TownCrests" ("Id", "Bytes", "ChangedAt", "Version")
VALUES (1, X'', '0001-01-01 00:00:00', 0);
SELECT changes();


CREATE INDEX "IX_Verifications_AppointmentId" ON "Verifications" ("AppointmentId");

CREATE INDEX "IX_OutboxMessages_RelatedId" ON "OutboxMessages" ("RelatedId") WHERE [State] IN (1, 2);

CREATE INDEX "IX_AuditEntries_ObjectId_Sequence" ON "AuditEntries" ("ObjectId", "Sequence") WHERE [ObjectType] = 'Office';

CREATE INDEX "IX_Appointments_DeskId" ON "Appointments" ("DeskId");

CREATE UNIQUE INDEX "IX_Appointments_Number" ON "Appointments" ("Number") WHERE [IsFollowed] = 0;

CREATE INDEX "IX_Appointments_OfficeId_StartsAt" ON "Appointments" ("OfficeId", "StartsAt");

CREATE UNIQUE INDEX "IX_Appointments_PersonId" ON "Appointments" ("PersonId") WHERE [State] IN (1, 2, 3);

CREATE INDEX "IX_Appointments_PersonId_StartsAt" ON "Appointments" ("PersonId", "StartsAt");

CREATE INDEX "IX_Appointments_State_StartsAt" ON "Appointments" ("State", "StartsAt");

CREATE INDEX "IX_ClosingSteps_AppointmentId" ON "ClosingSteps" ("AppointmentId");

CREATE INDEX "IX_ClosingSteps_NextId" ON "ClosingSteps" ("NextId");

CREATE INDEX "IX_Closures_OfficeId_LastDay" ON "Closures" ("OfficeId", "LastDay");

CREATE INDEX "IX_DeskClaims_AppointmentId" ON "DeskClaims" ("AppointmentId");

CREATE UNIQUE INDEX "IX_Desks_OfficeId_Name" ON "Desks" ("OfficeId", "Name");

CREATE UNIQUE INDEX "IX_Holidays_Date" ON "Holidays" ("Date") WHERE [OfficeId] IS NULL;

CREATE UNIQUE INDEX "IX_Holidays_OfficeId_Date" ON "Holidays" ("OfficeId", "Date") WHERE [OfficeId] IS NOT NULL;

CREATE UNIQUE INDEX "IX_Offices_Name" ON "Offices" ("Name");

CREATE UNIQUE INDEX "IX_OpeningHours_OfficeId_ValidFrom" ON "OpeningHours" ("OfficeId", "ValidFrom");

CREATE INDEX "IX_VerificationRecords_CreatedAt" ON "VerificationRecords" ("CreatedAt");

CREATE UNIQUE INDEX "IX_VerificationRecords_Csv" ON "VerificationRecords" ("Csv");

CREATE UNIQUE INDEX "IX_VerificationRecords_Number" ON "VerificationRecords" ("Number");

CREATE INDEX "IX_VerificationRecords_OfficialId_CreatedAt" ON "VerificationRecords" ("OfficialId", "CreatedAt");

CREATE INDEX "IX_VerificationRecords_Outcome_CreatedAt" ON "VerificationRecords" ("Outcome", "CreatedAt");

CREATE INDEX "IX_VerificationRecords_PersonId_CreatedAt" ON "VerificationRecords" ("PersonId", "CreatedAt");

CREATE UNIQUE INDEX "IX_VerificationRecords_VerificationId_Revision" ON "VerificationRecords" ("VerificationId", "Revision");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122083125_Appointments', '10.0.14');

COMMIT;

