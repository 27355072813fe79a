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

BEGIN TRANSACTION;
DROP INDEX "IX_OutboxMessages_RelatedId";

CREATE TABLE "Articles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Articles" PRIMARY KEY,
    "Slug" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "Audience" INTEGER NOT NULL,
    "IsPublished" INTEGER NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "IsShipped" INTEGER NOT NULL,
    "SearchTitle" TEXT NOT NULL,
    "SearchText" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "BusinessCalendars" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BusinessCalendars" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "ZoneId" TEXT NOT NULL,
    "IsLegal" INTEGER NOT NULL,
    "Versions" TEXT NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Categories" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Categories" PRIMARY KEY,
    "ParentId" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Keywords" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "SuccessorId" TEXT NULL,
    "Settings" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Categories_Categories_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Categories" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Categories_Categories_SuccessorId" FOREIGN KEY ("SuccessorId") REFERENCES "Categories" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Drafts" (
    "OfficialId" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "UpdatedAt" TEXT NOT NULL,
    CONSTRAINT "PK_Drafts" PRIMARY KEY ("OfficialId", "Subject"),
    CONSTRAINT "FK_Drafts_Officials_OfficialId" FOREIGN KEY ("OfficialId") REFERENCES "Officials" ("Id") ON DELETE CASCADE
);

CREATE TABLE "IncidentCounts" (
    "TeamId" TEXT NOT NULL,
    "AssigneeId" TEXT NOT NULL,
    "EntityId" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "Alarm" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    CONSTRAINT "PK_IncidentCounts" PRIMARY KEY ("TeamId", "AssigneeId", "EntityId", "State", "Alarm")
);

CREATE TABLE "LocalEntities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LocalEntities" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Dir3" TEXT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "SavedViews" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SavedViews" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "OwnerId" TEXT NULL,
    "Address" TEXT NOT NULL,
    CONSTRAINT "FK_SavedViews_Officials_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Officials" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SupportLines" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SupportLines" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "NumberOutside" TEXT NULL,
    "NumberAbroad" TEXT NULL,
    "Rule" TEXT NOT NULL,
    "AsksReason" INTEGER NOT NULL,
    "CalendarId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Teams" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Teams" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Email" TEXT NULL,
    "IsReserved" INTEGER NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "ArticleCategories" (
    "ArticleId" TEXT NOT NULL,
    "CategoryId" TEXT NOT NULL,
    CONSTRAINT "PK_ArticleCategories" PRIMARY KEY ("ArticleId", "CategoryId"),
    CONSTRAINT "FK_ArticleCategories_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ArticleVersions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ArticleVersions" PRIMARY KEY,
    "ArticleId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL,
    CONSTRAINT "FK_ArticleVersions_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ServiceLevels" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ServiceLevels" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "CalendarId" TEXT NOT NULL,
    "WarnPercent" INTEGER NOT NULL,
    "Targets" TEXT NOT NULL,
    "IsArchived" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ServiceLevels_BusinessCalendars_CalendarId" FOREIGN KEY ("CalendarId") REFERENCES "BusinessCalendars" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EntityOfficials" (
    "OfficialId" TEXT NOT NULL,
    "EntityId" TEXT NOT NULL,
    CONSTRAINT "PK_EntityOfficials" PRIMARY KEY ("OfficialId", "EntityId"),
    CONSTRAINT "FK_EntityOfficials_LocalEntities_EntityId" FOREIGN KEY ("EntityId") REFERENCES "LocalEntities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_EntityOfficials_Officials_OfficialId" FOREIGN KEY ("OfficialId") REFERENCES "Officials" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Requesters" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Requesters" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Email" TEXT NULL,
    "Phone" TEXT NULL,
    "DocumentNumber" TEXT NULL,
    "PersonId" TEXT NULL,
    "EntityId" TEXT NULL,
    "SearchText" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Requesters_LocalEntities_EntityId" FOREIGN KEY ("EntityId") REFERENCES "LocalEntities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Requesters_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TeamMembers" (
    "TeamId" TEXT NOT NULL,
    "OfficialId" TEXT NOT NULL,
    "IsLead" INTEGER NOT NULL,
    CONSTRAINT "PK_TeamMembers" PRIMARY KEY ("TeamId", "OfficialId"),
    CONSTRAINT "FK_TeamMembers_Officials_OfficialId" FOREIGN KEY ("OfficialId") REFERENCES "Officials" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TeamMembers_Teams_TeamId" FOREIGN KEY ("TeamId") REFERENCES "Teams" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ServiceRecounts" (
    "LevelId" TEXT NOT NULL CONSTRAINT "PK_ServiceRecounts" PRIMARY KEY,
    "After" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ServiceRecounts_ServiceLevels_LevelId" FOREIGN KEY ("LevelId") REFERENCES "ServiceLevels" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Incidents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Incidents" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "CategoryId" TEXT NOT NULL,
    "RequesterId" TEXT NULL,
    "CallerId" TEXT NULL,
    "AffectedPersonId" TEXT NULL,
    "EntityId" TEXT NULL,
    "Channel" INTEGER NOT NULL,
    "LineId" TEXT NULL,
    "PhoneReason" TEXT NULL,
    "Procedure" TEXT NULL,
    "Fields" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "TeamId" TEXT NULL,
    "AssigneeId" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "CreatedOn" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "ResolvedAt" TEXT NULL,
    "IsResolvedInCall" INTEGER NOT NULL,
    "HandlingMinutes" INTEGER NOT NULL,
    "ReopenedTimes" INTEGER NOT NULL,
    "ClosedAt" TEXT NULL,
    "MergedIntoId" TEXT NULL,
    "ParentId" TEXT NULL,
    "IsMajor" INTEGER NOT NULL,
    "LastEntry" INTEGER NOT NULL,
    "AccessCodeHash" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "WaitingFor" INTEGER NULL,
    "WaitingNote" TEXT NULL,
    "WaitingAppointmentId" TEXT NULL,
    "Impact" INTEGER NOT NULL,
    "Urgency" INTEGER NOT NULL,
    "Priority" INTEGER NOT NULL,
    "PriorityReason" TEXT NULL,
    "ServiceLevelId" TEXT NULL,
    "ServiceEvents" TEXT NOT NULL,
    "DueAt" TEXT NULL,
    "WarnAt" TEXT NULL,
    "Alarm" INTEGER NOT NULL,
    "AnsweredInTime" INTEGER NULL,
    "ResolvedInTime" INTEGER NULL,
    CONSTRAINT "FK_Incidents_Categories_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES "Categories" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Incidents_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Incidents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_LocalEntities_EntityId" FOREIGN KEY ("EntityId") REFERENCES "LocalEntities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Officials_AssigneeId" FOREIGN KEY ("AssigneeId") REFERENCES "Officials" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Persons_AffectedPersonId" FOREIGN KEY ("AffectedPersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Requesters_CallerId" FOREIGN KEY ("CallerId") REFERENCES "Requesters" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Requesters_RequesterId" FOREIGN KEY ("RequesterId") REFERENCES "Requesters" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_SupportLines_LineId" FOREIGN KEY ("LineId") REFERENCES "SupportLines" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Incidents_Teams_TeamId" FOREIGN KEY ("TeamId") REFERENCES "Teams" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RequesterTerms" (
    "Term" TEXT NOT NULL,
    "RequesterId" TEXT NOT NULL,
    CONSTRAINT "PK_RequesterTerms" PRIMARY KEY ("Term", "RequesterId"),
    CONSTRAINT "FK_RequesterTerms_Requesters_RequesterId" FOREIGN KEY ("RequesterId") REFERENCES "Requesters" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Attachments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Attachments" PRIMARY KEY,
    "IncidentId" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Length" INTEGER NOT NULL,
    "Sha256" TEXT NOT NULL,
    "StoredAs" TEXT NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "AddedBy" TEXT NOT NULL,
    "RemovedAt" TEXT NULL,
    "RemovedBy" TEXT NULL,
    "RemovalReason" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Attachments_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IncidentLinks" (
    "FromId" TEXT NOT NULL,
    "ToId" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "PK_IncidentLinks" PRIMARY KEY ("FromId", "ToId"),
    CONSTRAINT "FK_IncidentLinks_Incidents_FromId" FOREIGN KEY ("FromId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IncidentLinks_Incidents_ToId" FOREIGN KEY ("ToId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IncidentTags" (
    "IncidentId" TEXT NOT NULL,
    "Tag" TEXT NOT NULL,
    CONSTRAINT "PK_IncidentTags" PRIMARY KEY ("IncidentId", "Tag"),
    CONSTRAINT "FK_IncidentTags_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE CASCADE
);

CREATE TABLE "IncidentWatchers" (
    "IncidentId" TEXT NOT NULL,
    "OfficialId" TEXT NOT NULL,
    CONSTRAINT "PK_IncidentWatchers" PRIMARY KEY ("IncidentId", "OfficialId"),
    CONSTRAINT "FK_IncidentWatchers_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE CASCADE
);

CREATE TABLE "RemoteSessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_RemoteSessions" PRIMARY KEY,
    "IncidentId" TEXT NOT NULL,
    "Tool" TEXT NOT NULL,
    "WordingVersion" INTEGER NOT NULL,
    "GivenBy" TEXT NOT NULL,
    "Way" INTEGER NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "AskedBy" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "LastStep" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_RemoteSessions_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SatisfactionAnswers" (
    "IncidentId" TEXT NOT NULL CONSTRAINT "PK_SatisfactionAnswers" PRIMARY KEY,
    "IsSolved" INTEGER NOT NULL,
    "Score" INTEGER NOT NULL,
    "Comment" TEXT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_SatisfactionAnswers_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TimelineEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_TimelineEntries" PRIMARY KEY,
    "IncidentId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "AuthorKind" INTEGER NOT NULL,
    "AuthorId" TEXT NULL,
    "AuthorName" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "IsPublic" INTEGER NOT NULL,
    "Changes" TEXT NOT NULL,
    "FormerIncident" TEXT NULL,
    CONSTRAINT "FK_TimelineEntries_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RemoteSteps" (
    "SessionId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "OfficialId" TEXT NOT NULL,
    "OfficialName" TEXT NOT NULL,
    "Way" INTEGER NULL,
    CONSTRAINT "PK_RemoteSteps" PRIMARY KEY ("SessionId", "Number"),
    CONSTRAINT "FK_RemoteSteps_RemoteSessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "RemoteSessions" ("Id") ON DELETE RESTRICT
);

INSERT INTO "BusinessCalendars" ("Id", "IsArchived", "IsLegal", "Name", "Version", "Versions", "ZoneId")
VALUES ('01990000-0000-7000-8000-0000000CA101', 0, 0, 'Atención 012', 0, '[{"ValidFrom":"2000-01-01","Week":[{"Day":1,"FromMinute":480,"ToMinute":1200},{"Day":2,"FromMinute":480,"ToMinute":1200},{"Day":3,"FromMinute":480,"ToMinute":1200},{"Day":4,"FromMinute":480,"ToMinute":1200},{"Day":5,"FromMinute":480,"ToMinute":1200},{"Day":6,"FromMinute":540,"ToMinute":840}],"Holidays":["2026-01-01","2026-01-06","2026-04-03","2026-05-01","2026-08-15","2026-10-12","2026-11-01","2026-12-06","2026-12-08","2026-12-25","2027-01-01","2027-01-06","2027-03-26","2027-05-01","2027-08-15","2027-10-12","2027-11-01","2027-12-06","2027-12-08","2027-12-25","2028-01-01","2028-01-06","2028-04-14","2028-05-01","2028-08-15","2028-10-12","2028-11-01","2028-12-06","2028-12-08","2028-12-25","2029-01-01","2029-01-06","2029-03-30","2029-05-01","2029-08-15","2029-10-12","2029-11-01","2029-12-06","2029-12-08","2029-12-25"]}]', 'Europe/Madrid');
SELECT changes();

INSERT INTO "BusinessCalendars" ("Id", "IsArchived", "IsLegal", "Name", "Version", "Versions", "ZoneId")
VALUES ('01990000-0000-7000-8000-0000000CA102', 0, 0, 'Oficina', 0, '[{"ValidFrom":"2000-01-01","Week":[{"Day":1,"FromMinute":480,"ToMinute":900},{"Day":2,"FromMinute":480,"ToMinute":900},{"Day":3,"FromMinute":480,"ToMinute":900},{"Day":4,"FromMinute":480,"ToMinute":900},{"Day":5,"FromMinute":480,"ToMinute":900}],"Holidays":["2026-01-01","2026-01-06","2026-04-03","2026-05-01","2026-08-15","2026-10-12","2026-11-01","2026-12-06","2026-12-08","2026-12-25","2027-01-01","2027-01-06","2027-03-26","2027-05-01","2027-08-15","2027-10-12","2027-11-01","2027-12-06","2027-12-08","2027-12-25","2028-01-01","2028-01-06","2028-04-14","2028-05-01","2028-08-15","2028-10-12","2028-11-01","2028-12-06","2028-12-08","2028-12-25","2029-01-01","2029-01-06","2029-03-30","2029-05-01","2029-08-15","2029-10-12","2029-11-01","2029-12-06","2029-12-08","2029-12-25"]}]', 'Europe/Madrid');
SELECT changes();

INSERT INTO "BusinessCalendars" ("Id", "IsArchived", "IsLegal", "Name", "Version", "Versions", "ZoneId")
VALUES ('01990000-0000-7000-8000-0000000CA103', 0, 1, 'Días hábiles', 0, '[{"ValidFrom":"2000-01-01","Week":[{"Day":1,"FromMinute":0,"ToMinute":1440},{"Day":2,"FromMinute":0,"ToMinute":1440},{"Day":3,"FromMinute":0,"ToMinute":1440},{"Day":4,"FromMinute":0,"ToMinute":1440},{"Day":5,"FromMinute":0,"ToMinute":1440}],"Holidays":["2026-01-01","2026-01-06","2026-04-03","2026-05-01","2026-08-15","2026-10-12","2026-11-01","2026-12-06","2026-12-08","2026-12-25","2027-01-01","2027-01-06","2027-03-26","2027-05-01","2027-08-15","2027-10-12","2027-11-01","2027-12-06","2027-12-08","2027-12-25","2028-01-01","2028-01-06","2028-04-14","2028-05-01","2028-08-15","2028-10-12","2028-11-01","2028-12-06","2028-12-08","2028-12-25","2029-01-01","2029-01-06","2029-03-30","2029-05-01","2029-08-15","2029-10-12","2029-11-01","2029-12-06","2029-12-08","2029-12-25"]}]', 'Europe/Madrid');
SELECT changes();


INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('02A1738E-EB29-A1E3-4B6F-C8D1E480E056', 'otros', 0, 'consulta general varios queja sugerencia', 'Otros asuntos', NULL, 3, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":null,"Script":"Escuche primero y elija la categor\u00EDa despu\u00E9s: si encaja en otra, el plazo y el equipo ser\u00E1n los suyos.\nSi no es asunto nuestro, diga de qui\u00E9n es y el tel\u00E9fono, y ci\u00E9rrela en la llamada.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"No es competencia nuestra","Text":"Buenos d\u00EDas, {Nombre}:\n\nLo que nos plantea no corresponde a este servicio. Le indicamos a d\u00F3nde puede dirigirse:\n\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('2C7070C3-831F-A0C2-730C-5950214C84BC', 'acceso-claves', 0, 'clave operativa portal ciudadano contraseña entrar', 'Acceso y claves', NULL, 2, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5103","RequestLevelId":"01990000-0000-7000-8000-0000000a5103","Fields":null,"Script":"Identifique antes de nada: NIF y nombre. Abra la ficha y mire \u00ABDatos extra\u00BB.\nLa clave no la ve nadie: ni usted ni quien la pide por tel\u00E9fono. No la dicte ni la pida.\n\nQuien ya no pueda usar clave propia entra con: B@k o B@kQ en Euskadi (01, 20 y 48); Cl@ve o certificado en el resto.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('2D583AE4-99B0-F43C-872F-0E315F243147', 'sede-electronica', 0, 'trámite telemático procedimiento sede ayuda formulario de incidencias', 'Trámites de la sede electrónica', NULL, 1, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":"El nombre que figura en la sede.","For":3,"Choices":[]},{"Code":"numero-registro","Label":"N\u00FAmero de registro o expediente","Kind":1,"IsRequired":false,"Help":"Si ya lleg\u00F3 a presentarlo.","For":3,"Choices":[]}],"Script":"Pregunte primero de qu\u00E9 tipo es el problema:\n\u00B7 C\u00F3mo rellenar un campo o anexar un documento \u2192 Dudas funcionales.\n\u00B7 Un error al pagar \u2192 Problemas con el pago.\n\u00B7 La firma o la autenticaci\u00F3n \u2192 Problemas con firma o certificado.\n\nSi se acaba el plazo para presentar, anote la fecha y suba la urgencia.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 'portales-municipales', 0, 'web portal sede diputación proactivanet ppmm', 'Portales Municipales', NULL, 0, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":[{"Code":"portal","Label":"Portal o direcci\u00F3n de la p\u00E1gina","Kind":1,"IsRequired":false,"Help":"Por ejemplo, www.municipio.es/agenda. C\u00F3piela de la barra del navegador.","For":3,"Choices":[]},{"Code":"desde-cuando","Label":"Desde cu\u00E1ndo ocurre","Kind":4,"IsRequired":false,"Help":null,"For":1,"Choices":[]}],"Script":"1. Entidad y nombre de quien llama; compruebe que figura como usuario de esa entidad.\n2. Direcci\u00F3n exacta de la p\u00E1gina y qu\u00E9 esperaba ver.\n3. \u00BFLe ocurre solo a esa persona o a m\u00E1s gente? Si es a todo el municipio, suba el impacto a \u00ABServicio\u00BB y busque si hay una incidencia mayor abierta.\n\nCanales: el portal de soporte es el medio principal. El correo portalesmunicipales@dival.es se registra solo (asunto \u2192 t\u00EDtulo, cuerpo \u2192 descripci\u00F3n). Batl\u00EDa Respon, 96 388 37 00, es solo para usuarios de EELL que no puedan usar los anteriores; el 96 344 26 09, solo para usuarios de la Diputaci\u00F3n con asuntos de muy r\u00E1pida resoluci\u00F3n.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();


INSERT INTO "SupportLines" ("Id", "AsksReason", "CalendarId", "IsArchived", "Name", "Number", "NumberAbroad", "NumberOutside", "Position", "Rule", "Version")
VALUES ('24A24B63-C3D6-5E84-38E9-1895C1DB3577', 0, '01990000-0000-7000-8000-0000000CA101', 0, '012', '012', '00 34 971 22 57 91', '971 22 57 91', 2, 'Dudas de autenticación y de firma con certificado digital. De lunes a viernes de 8 a 20 y sábados de 9 a 14.', 0);
SELECT changes();

INSERT INTO "SupportLines" ("Id", "AsksReason", "CalendarId", "IsArchived", "Name", "Number", "NumberAbroad", "NumberOutside", "Position", "Rule", "Version")
VALUES ('30F066FC-3497-2F70-984F-07F08FB174AA', 1, NULL, 0, 'Diputación', '96 344 26 09', NULL, NULL, 1, 'Solo para usuarios de la Diputación y asuntos de resolución muy rápida, como un usuario bloqueado o quien no tiene acceso a la web ni al correo.', 0);
SELECT changes();

INSERT INTO "SupportLines" ("Id", "AsksReason", "CalendarId", "IsArchived", "Name", "Number", "NumberAbroad", "NumberOutside", "Position", "Rule", "Version")
VALUES ('F081FA50-5BC8-E281-A44F-54099CB34145', 1, NULL, 0, 'Batlía Respon', '96 388 37 00', NULL, NULL, 0, 'Solo para usuarios de entidades locales (EELL) que no puedan usar el portal ni el correo.', 0);
SELECT changes();


INSERT INTO "Teams" ("Id", "Email", "IsArchived", "IsReserved", "Name", "Version")
VALUES ('4B9CDB8D-4B9E-54D5-48D3-B479DC3F84F9', NULL, 0, 1, 'Protección de datos', 0);
SELECT changes();

INSERT INTO "Teams" ("Id", "Email", "IsArchived", "IsReserved", "Name", "Version")
VALUES ('B2208A67-86C5-F840-399B-03AC48EA1322', NULL, 0, 0, 'Firma y certificados', 0);
SELECT changes();

INSERT INTO "Teams" ("Id", "Email", "IsArchived", "IsReserved", "Name", "Version")
VALUES ('C18DE6E1-6506-1A44-6818-19964F7A0851', NULL, 0, 0, 'Soporte de portales', 0);
SELECT changes();

INSERT INTO "Teams" ("Id", "Email", "IsArchived", "IsReserved", "Name", "Version")
VALUES ('EE023719-EA7D-8589-34EA-701DCE5EE376', NULL, 0, 0, 'Tesorería y pagos', 0);
SELECT changes();


INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('16D769EC-8D44-985C-3AAA-C767C11741D9', 'publicacion', 0, 'noticias páginas imágenes banner agenda editar', 'Publicación de contenidos', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('17898E4D-CB82-A5BE-C66B-F01DF582989B', 'diseno', 0, 'plantilla logotipo colores menú cabecera', 'Diseño y menús', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 4, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('317932BD-1B86-9D80-E3FE-414386FEAB77', 'proteccion-datos', 0, 'rgpd derechos acceso supresión', 'Protección de datos', '02A1738E-EB29-A1E3-4B6F-C8D1E480E056', 1, '{"Kinds":2,"TeamId":"4b9cdb8d-4b9e-54d5-48d3-b479dc3f84f9","Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"Derechos de acceso, rectificaci\u00F3n, supresi\u00F3n, oposici\u00F3n, limitaci\u00F3n y portabilidad.\nNo d\u00E9 por tel\u00E9fono ning\u00FAn dato de la persona: la solicitud se registra y se contesta por escrito en el plazo de un mes.","CannedReplies":null,"RetentionMonths":12,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('347F7690-86B9-9EB5-CF36-C62CB8C2928C', 'dudas-funcionales', 0, 'rellenar campos anexar documentos adjuntar cómo funciona', 'Dudas funcionales', '2D583AE4-99B0-F43C-872F-0E315F243147', 0, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"Para lo relacionado con el funcionamiento del tr\u00E1mite: rellenar campos, anexar documentos\u2026\n1. \u00BFQu\u00E9 tr\u00E1mite y en qu\u00E9 paso est\u00E1?\n2. \u00BFQu\u00E9 quiere escribir o adjuntar?\n3. Gu\u00EDele campo a campo. No rellene por la persona ni le pida datos que no hagan falta.\n\nSi hay que ver su pantalla: solo visualizaci\u00F3n. Controlarla, \u00FAnicamente si lo pide de forma expresa; an\u00F3telo en el consentimiento.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('410D780A-7D7F-ED96-773C-07714A9C3FC5', 'problemas-pago', 0, 'pagar tasa tarjeta error cobro recibo liquidación', 'Problemas con el pago', '2D583AE4-99B0-F43C-872F-0E315F243147', 1, '{"Kinds":1,"TeamId":"ee023719-ea7d-8589-34ea-701dce5ee376","Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"numero-liquidacion","Label":"N\u00FAmero de liquidaci\u00F3n","Kind":1,"IsRequired":false,"Help":"Figura en la carta de pago.","For":3,"Choices":[]},{"Code":"entidad-bancaria","Label":"Entidad bancaria","Kind":1,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"mensaje-error","Label":"Mensaje de error","Kind":2,"IsRequired":true,"Help":"Tal como aparece. Nunca el n\u00FAmero de la tarjeta.","For":1,"Choices":[]},{"Code":"cargo","Label":"\u00BFLe han hecho el cargo?","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["No","S\u00ED, una vez","S\u00ED, m\u00E1s de una vez","No lo sabe"]},{"Code":"fecha-intento","Label":"Fecha del intento","Kind":4,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"Solo si ha dado un error al pagar. Si pregunta cu\u00E1nto o c\u00F3mo se paga, es una duda funcional.\n1. N\u00FAmero de liquidaci\u00F3n y entidad bancaria.\n2. Texto del error. No pida ni anote NUNCA el n\u00FAmero de la tarjeta, su caducidad ni su c\u00F3digo.\n3. \u00BFLe han hecho el cargo? Si no lo sabe, que lo mire en su banco antes de volver a pagar.\n4. Cargo duplicado o sin justificante: que no repita el pago; Tesorer\u00EDa lo comprueba y, si procede, lo devuelve.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"No repita el pago","Text":"Buenos d\u00EDas, {Nombre}:\n\nEstamos comprobando con la entidad bancaria el pago que nos indica en {Numero}. Por favor, no lo repita: si el cargo se hizo, le enviaremos el justificante; si se hizo dos veces, se devolver\u00E1 el sobrante.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"El pago no lleg\u00F3 a hacerse","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos comprobado que el pago no lleg\u00F3 a completarse y que no hay ning\u00FAn cargo a su nombre. Puede volver a intentarlo desde el mismo tr\u00E1mite.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('46F64D4C-4E33-BAF8-FFFA-D9E47B7EC78E', 'formularios', 0, 'formulario trámite envío solicitud', 'Formularios y trámites del portal', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 3, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"formulario","Label":"Formulario o tr\u00E1mite","Kind":8,"IsRequired":true,"Help":null,"For":3,"Choices":[]},{"Code":"portal","Label":"Portal o direcci\u00F3n de la p\u00E1gina","Kind":1,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"desde-cuando","Label":"Desde cu\u00E1ndo ocurre","Kind":4,"IsRequired":false,"Help":null,"For":1,"Choices":[]},{"Code":"captura","Label":"\u00BFPuede enviar una captura de pantalla?","Kind":6,"IsRequired":false,"Help":null,"For":1,"Choices":[]}],"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('6171ABE4-74CB-B4C1-83A7-6D55C72B267D', 'quejas-sugerencias', 0, 'queja reclamación sugerencia felicitación', 'Quejas y sugerencias', '02A1738E-EB29-A1E3-4B6F-C8D1E480E056', 0, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('6A5A4A9E-2550-C047-3E4B-84F39513D52D', 'clave-perdida', 0, 'olvidada olvido perder resetear contraseña', 'Clave perdida', '2C7070C3-831F-A0C2-730C-5950214C84BC', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"1. NIF y nombre; abra la ficha y mire el nivel de identidad.\n2. \u00BFLa ha perdido o cree que otra persona la tiene? Si es lo segundo, elija \u00ABcomprometida\u00BB: la anterior deja de valer en el acto.\n3. Identidad verificada: \u00ABResetear clave\u00BB. La nueva sale por correo; caduca a las 72 horas si no se usa.\n4. Sin verificar: \u00ABCitar para verificar\u00BB. La incidencia espera a la cita y sigue sola.\n\nSi el ayuntamiento est\u00E1 retirando las claves propias, ofrezca lo que la sustituye: B@k o B@kQ en Euskadi; Cl@ve o certificado en el resto.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Nueva clave enviada","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos enviado una clave nueva a su correo. Entre con ella antes de 72 horas: el portal le pedir\u00E1 que elija la suya. Si no ha sido usted quien la ha pedido, av\u00EDsenos enseguida.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Otras formas de entrar","Text":"Buenos d\u00EDas, {Nombre}:\n\nTambi\u00E9n puede entrar en el portal sin clave propia: con B@k o B@kQ si reside en Euskadi, o con Cl@ve o certificado electr\u00F3nico en el resto.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('7C2A6672-5A70-CECA-E4CC-5B1518B3D08C', 'verificacion-identidad', 0, 'cita verificar presencial llamada pendiente', 'Verificación de identidad', '2C7070C3-831F-A0C2-730C-5950214C84BC', 3, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"1. \u00BFTiene ya el alta hecha? Si no, que la empiece en el portal o \u00E1brala usted.\n2. Ofrezca la primera cita libre: presencial, con su DNI o NIE en vigor, o por llamada al m\u00F3vil que consta.\n3. \u00ABCitar para verificar\u00BB desde la incidencia: esperar\u00E1 a la cita.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Qu\u00E9 traer a la cita","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara verificar su identidad traiga su DNI, NIE o pasaporte en vigor. No hace falta fotocopia: no guardamos ninguna imagen del documento.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('8BF8BCA2-D6C1-60BC-DBE1-2B3D619C6329', 'cuenta-soporte', 0, 'proactivanet alta usuario enlace contraseña darse de alta', 'Cuenta del portal de soporte', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"El alta la pide la propia persona: \u00ABAlta de usuario\u00BB \u2192 rellenar sus datos \u2192 \u00ABEnviar solicitud de alta\u00BB.\nRecibe un correo con un enlace para establecer la contrase\u00F1a; despu\u00E9s, \u00ABAbrir p\u00E1gina de inicio\u00BB e iniciar sesi\u00F3n.\n\n1. \u00BFHa mirado en correo no deseado?\n2. \u00BFEs la direcci\u00F3n que escribi\u00F3? L\u00E9asela letra a letra.\n3. Si el enlace ha caducado, reenv\u00EDelo.\n\nLa gu\u00EDa de uso est\u00E1 en su cuenta, en el men\u00FA lateral derecho.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"C\u00F3mo darse de alta","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara darse de alta en el portal de soporte pulse \u00ABAlta de usuario\u00BB, rellene sus datos y pulse \u00ABEnviar solicitud de alta\u00BB. Recibir\u00E1 un correo con un enlace para establecer su contrase\u00F1a. Despu\u00E9s pulse \u00ABAbrir p\u00E1gina de inicio\u00BB e inicie sesi\u00F3n.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('9E460A2B-D49F-3229-1A24-F6BB6B3A9F46', 'acceso-plataforma', 0, 'entrar sesión usuario contraseña iniciar', 'Acceso a la plataforma', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 0, '{"Kinds":1,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5103","RequestLevelId":null,"Fields":[{"Code":"usuario","Label":"Usuario de la plataforma","Kind":1,"IsRequired":false,"Help":"El nombre de usuario, nunca la contrase\u00F1a.","For":3,"Choices":[]},{"Code":"mensaje-error","Label":"Mensaje que aparece","Kind":2,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"1. Nombre de usuario (no pida nunca la contrase\u00F1a).\n2. \u00BFQu\u00E9 mensaje aparece al entrar?\n3. Bloqueo por intentos: desbloquee y pida que pruebe sin colgar; se cierra en la llamada.\n4. Contrase\u00F1a olvidada: env\u00EDe el enlace para establecerla otra vez.\n\nEs uno de los pocos casos que se admiten en el 96 344 26 09.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('B82F235C-551C-991E-F80A-E38139AA0E9A', 'retirada-claves', 0, 'fin clave bak bakq cl@ve certificado sustituir', 'Retirada de las claves propias', '2C7070C3-831F-A0C2-730C-5950214C84BC', 4, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"La clave propia deja de servir en la fecha que fije el ayuntamiento.\nEuskadi (c\u00F3digos postales 01, 20 y 48): B@k o B@kQ. Resto: Cl@ve o certificado electr\u00F3nico.\nQuien usa certificado sigue igual.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('BA2D559E-61E5-F7C8-4F30-D06779102B7C', 'alta-usuarios-ppmm', 0, 'alta baja permisos editor perfil', 'Alta y permisos de usuarios', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 5, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"nombre","Label":"Nombre y apellidos","Kind":1,"IsRequired":true,"Help":null,"For":3,"Choices":[]},{"Code":"correo","Label":"Correo profesional","Kind":1,"IsRequired":true,"Help":null,"For":3,"Choices":[]},{"Code":"perfil","Label":"Perfil","Kind":5,"IsRequired":true,"Help":null,"For":3,"Choices":["Editor de contenidos","Responsable del portal","Solo consulta"]},{"Code":"hasta","Label":"Hasta cu\u00E1ndo","Kind":4,"IsRequired":false,"Help":"Solo si es un permiso temporal.","For":3,"Choices":[]},{"Code":"autoriza","Label":"Qui\u00E9n lo autoriza","Kind":1,"IsRequired":true,"Help":"Cargo y nombre de quien responde por la entidad.","For":3,"Choices":[]}],"Script":"Solo puede pedirlo el responsable del portal en la entidad.\nCompruebe qui\u00E9n autoriza y con qu\u00E9 perfil. Una baja se hace en el d\u00EDa.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('CCA3669A-9084-C0BB-1060-8401B6E50521', 'no-recibo-clave', 0, 'correo sms no llega mensaje spam código', 'No recibo la clave', '2C7070C3-831F-A0C2-730C-5950214C84BC', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"medio","Label":"Qu\u00E9 no le llega","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["El correo con la clave","El SMS","Ninguno de los dos"]},{"Code":"mirado-spam","Label":"\u00BFHa mirado en correo no deseado?","Kind":6,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"1. NIF y nombre; abra la ficha y mire \u00ABAvisos enviados\u00BB: \u00BFsali\u00F3 el mensaje?, \u00BFlo rechaz\u00F3 su correo?\n2. Compruebe con la persona el correo y el m\u00F3vil: que los diga ella, no se los lea.\n3. Si sali\u00F3 bien: correo no deseado, buz\u00F3n lleno. \u00ABReenviar\u00BB desde la incidencia.\n4. Si el dato es err\u00F3neo: hay que cambiarlo y validarlo antes; durante 7 d\u00EDas el reset pide un segundo funcionario o la presencia de la persona.\n5. Si el aviso caduc\u00F3 (72 horas): \u00ABResetear clave\u00BB.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Reenviada","Text":"Buenos d\u00EDas, {Nombre}:\n\nLe hemos vuelto a enviar el mensaje a la direcci\u00F3n que consta en su ficha. Mire tambi\u00E9n en correo no deseado. La clave provisional caduca a las 72 horas y al usarla deber\u00E1 elegir la suya.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('D2A4AF46-02AC-D9FC-6010-18E3DBE3B403', 'problemas-firma', 0, 'autofirma certificado digital dnie cl@ve autenticación firmar 012', 'Problemas con firma o certificado', '2D583AE4-99B0-F43C-872F-0E315F243147', 2, '{"Kinds":null,"TeamId":"b2208a67-86c5-f840-399b-03ac48ea1322","Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"navegador","Label":"Navegador","Kind":5,"IsRequired":false,"Help":null,"For":1,"Choices":["Chrome","Edge","Firefox","Safari","Otro"]},{"Code":"sistema","Label":"Sistema","Kind":5,"IsRequired":false,"Help":null,"For":1,"Choices":["Windows","macOS","Linux","Android","iPhone o iPad"]},{"Code":"tipo-certificado","Label":"Tipo de certificado","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["FNMT de persona f\u00EDsica","FNMT de representante","DNI electr\u00F3nico","ACCV","Cl@ve","B@k o B@kQ","Otro","No lo sabe"]},{"Code":"version-autofirma","Label":"Versi\u00F3n de Autofirma","Kind":1,"IsRequired":false,"Help":"Autofirma \u2192 Ayuda \u2192 Acerca de. Vac\u00EDo si no la tiene.","For":3,"Choices":[]},{"Code":"mensaje-error","Label":"Mensaje de error","Kind":2,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"1. Navegador, sistema y tipo de certificado.\n2. \u00BFLe falla al entrar (autenticaci\u00F3n) o al firmar? Al firmar suele ser Autofirma: versi\u00F3n, y que la abra una vez por su cuenta.\n3. \u00BFEl certificado est\u00E1 caducado o en otro equipo? \u00BFPide la clave del certificado?\n4. Con DNI electr\u00F3nico: lector conectado y PIN sin bloquear.\n\nAsistencia especializada en firma y certificados: 012, de lunes a viernes de 8 a 20 horas y s\u00E1bados de 9 a 14.\nDesde fuera de las Illes Balears: 971 22 57 91. Desde el extranjero: 00 34 971 22 57 91.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Instalar o actualizar Autofirma","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara firmar necesita tener instalada la \u00FAltima versi\u00F3n de Autofirma. Desc\u00E1rguela de firmaelectronica.gob.es, ci\u00E9rrela si est\u00E1 abierta, inst\u00E1lela y reinicie el navegador antes de volver a intentarlo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Tel\u00E9fono 012","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara dudas de autenticaci\u00F3n o de firma con certificado digital puede llamar al 012, de lunes a viernes de 8 a 20 horas y s\u00E1bados de 9 a 14. Si llama desde fuera de las Illes Balears, marque el 971 22 57 91; desde el extranjero, el 00 34 971 22 57 91.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('D41BD753-6011-18DD-2246-83EDCF46F35A', 'ppmm-caida', 0, 'no funciona caída lentitud error 500 servicio', 'Portal caído o muy lento', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 6, '{"Kinds":1,"TeamId":null,"Impact":2,"Urgency":1,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"1. Compruebe usted la p\u00E1gina desde su navegador.\n2. \u00BFHay ya una incidencia mayor abierta? Si la hay, cu\u00E9lguela de ella y d\u00EDgaselo.\n3. Si no la hay y falla en m\u00E1s de un municipio, decl\u00E1rela mayor.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('E5C9D7EE-AD70-8473-F7F6-C88C6EEAB847', 'bloqueo-usuario', 0, 'bloqueado desbloquear intentos no puedo entrar', 'Bloqueo de usuario', '2C7070C3-831F-A0C2-730C-5950214C84BC', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"mensaje-error","Label":"Mensaje que aparece","Kind":1,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"desconocidos","Label":"\u00BFReconoce los intentos como suyos?","Kind":6,"IsRequired":false,"Help":"Si no los reconoce, no desbloquee: la clave puede estar en otras manos.","For":3,"Choices":[]}],"Script":"1. NIF y nombre; abra la ficha.\n2. \u00BFHa fallado la clave muchas veces? Se bloquea a los 10 fallos.\n3. \u00BFReconoce esos intentos? Si NO los reconoce, no desbloquee: la clave est\u00E1 comprometida; use \u00ABResetear clave\u00BB y elija ese motivo.\n4. Si los reconoce y recuerda la clave: \u00ABDesbloquear\u00BB, con el motivo. Que pruebe sin colgar.\n5. Si no la recuerda: \u00ABResetear clave\u00BB.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Desbloqueado","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos desbloqueado su acceso. Entre con su NIF y su clave de siempre. Si no la recuerda, p\u00EDdanos una nueva: nadie puede decirle cu\u00E1l era.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('F8994596-2904-2F91-AA13-A374FF7D74D2', 'ppmm-formacion', 0, 'curso guía ayuda manual aprender', 'Formación y manuales', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 7, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":4,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();


INSERT INTO "ServiceLevels" ("Id", "CalendarId", "IsArchived", "Name", "Targets", "Version", "WarnPercent")
VALUES ('01990000-0000-7000-8000-0000000A5101', '01990000-0000-7000-8000-0000000CA101', 0, 'General incidencias', '[{"Priority":1,"ResponseMinutes":30,"ResolutionMinutes":240},{"Priority":2,"ResponseMinutes":60,"ResolutionMinutes":480},{"Priority":3,"ResponseMinutes":240,"ResolutionMinutes":1440},{"Priority":4,"ResponseMinutes":480,"ResolutionMinutes":3600}]', 0, 75);
SELECT changes();

INSERT INTO "ServiceLevels" ("Id", "CalendarId", "IsArchived", "Name", "Targets", "Version", "WarnPercent")
VALUES ('01990000-0000-7000-8000-0000000A5102', '01990000-0000-7000-8000-0000000CA101', 0, 'General peticiones', '[{"Priority":1,"ResponseMinutes":60,"ResolutionMinutes":480},{"Priority":2,"ResponseMinutes":240,"ResolutionMinutes":1440},{"Priority":3,"ResponseMinutes":480,"ResolutionMinutes":3600},{"Priority":4,"ResponseMinutes":720,"ResolutionMinutes":7200}]', 0, 75);
SELECT changes();

INSERT INTO "ServiceLevels" ("Id", "CalendarId", "IsArchived", "Name", "Targets", "Version", "WarnPercent")
VALUES ('01990000-0000-7000-8000-0000000A5103', '01990000-0000-7000-8000-0000000CA101', 0, 'Acceso y claves', '[{"Priority":1,"ResponseMinutes":15,"ResolutionMinutes":60},{"Priority":2,"ResponseMinutes":30,"ResolutionMinutes":120},{"Priority":3,"ResponseMinutes":60,"ResolutionMinutes":240},{"Priority":4,"ResponseMinutes":120,"ResolutionMinutes":480}]', 0, 75);
SELECT changes();


INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('11086D83-B227-380F-8407-DA1892AAA228', 'ppmm-baja', 0, 'cese eliminar cuenta', 'Baja de usuario', 'BA2D559E-61E5-F7C8-4F30-D06779102B7C', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('1D742274-A582-BC67-527B-6AEEF01E20A6', 'duda-documentos', 0, 'adjuntar pdf tamaño formato archivo pesa', 'Anexar documentos', '347F7690-86B9-9EB5-CF36-C62CB8C2928C', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"formato","Label":"Tipo de archivo","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["PDF","Imagen (JPG o PNG)","Documento de texto","Hoja de c\u00E1lculo","Otro"]},{"Code":"tamano-mb","Label":"Tama\u00F1o en MB","Kind":3,"IsRequired":false,"Help":"Aproximado.","For":3,"Choices":[]}],"Script":"1. Tipo y tama\u00F1o del archivo. Lo admitido est\u00E1 al pie del campo de la sede.\n2. Si pesa demasiado: guardarlo como PDF de menor calidad o repartirlo en varios.\n3. El nombre del archivo, sin acentos ni signos.\n4. Un documento firmado no se vuelve a imprimir ni a convertir: pierde la firma.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Archivo demasiado grande","Text":"Buenos d\u00EDas, {Nombre}:\n\nEl archivo que intenta anexar supera el tama\u00F1o admitido. Gu\u00E1rdelo como PDF con menos calidad de imagen o rep\u00E1rtalo en varios archivos, cada uno por debajo del l\u00EDmite que indica el formulario.\n\nNo convierta un documento que ya est\u00E9 firmado: perder\u00EDa la firma.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('26513256-F84B-54F5-ED44-D79F846ED618', 'firma-clave', 0, 'clave permanente pin giltza bak bakq', 'Entrar con Cl@ve o B@k', 'D2A4AF46-02AC-D9FC-6010-18E3DBE3B403', 3, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('2B3391DB-39AB-D649-3621-EF01C326D42C', 'duda-campos', 0, 'campo obligatorio dato formato', 'Cómo rellenar los campos', '347F7690-86B9-9EB5-CF36-C62CB8C2928C', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"campo","Label":"Campo o paso","Kind":1,"IsRequired":true,"Help":null,"For":3,"Choices":[]}],"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('2FB1835E-E42F-3E83-18A9-4D8CCB2F23FE', 'duda-estado', 0, 'estado expediente presentado justificante', 'Cómo va mi trámite', '347F7690-86B9-9EB5-CF36-C62CB8C2928C', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":4,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('36BDA9CC-3D27-98C4-46DA-0F58D1051A6B', 'publicacion-idiomas', 0, 'valenciano castellano traducir', 'Idiomas y traducción', '16D769EC-8D44-985C-3AAA-C767C11741D9', 3, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('563E7730-430E-53AF-285A-FF486C5255F6', 'diseno-menus', 0, 'menú opciones orden', 'Menús y navegación', '17898E4D-CB82-A5BE-C66B-F01DF582989B', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('583751D0-A8B7-F30F-BE2D-03D4B1737FD5', 'ppmm-alta', 0, 'nuevo editor', 'Alta de usuario', 'BA2D559E-61E5-F7C8-4F30-D06779102B7C', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('6E17E31A-46C7-AF31-85DD-B80AE96866AF', 'firma-autofirma', 0, 'autofirma firmar instalar java', 'Autofirma no se abre o da error', 'D2A4AF46-02AC-D9FC-6010-18E3DBE3B403', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('77CEED31-1CEB-0690-2100-6D1EDBE2B92F', 'diseno-imagen', 0, 'logotipo escudo colores cabecera', 'Imagen corporativa', '17898E4D-CB82-A5BE-C66B-F01DF582989B', 1, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('8770BC18-B162-D08E-3489-A7233FC21181', 'firma-dnie', 0, 'dnie lector pin', 'DNI electrónico', 'D2A4AF46-02AC-D9FC-6010-18E3DBE3B403', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('9114157D-A1F1-04F2-9ABF-34DE9A32C89A', 'publicacion-enlaces', 0, 'enlace roto error 404', 'Enlaces que no funcionan', '16D769EC-8D44-985C-3AAA-C767C11741D9', 2, '{"Kinds":1,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('B3D0C6F5-3C13-1413-A74D-F76BD814D1D6', 'ppmm-permisos', 0, 'perfil ampliar quitar', 'Cambio de permisos', 'BA2D559E-61E5-F7C8-4F30-D06779102B7C', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('B7595459-D6DD-4353-1DC9-A70E74D14BEA', 'ppmm-contrasena', 0, 'olvido cambio caducidad enlace', 'Contraseña olvidada o caducada', '9E460A2B-D49F-3229-1A24-F6BB6B3A9F46', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('C86E7D11-5BAB-9714-CAB6-255C9319D5A9', 'firma-caducado', 0, 'caducado renovar fnmt accv', 'Certificado caducado o no reconocido', 'D2A4AF46-02AC-D9FC-6010-18E3DBE3B403', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('D502170C-482D-505E-031C-9CCA9FA603BD', 'ppmm-usuario-bloqueado', 0, 'bloqueo intentos cuenta', 'Usuario bloqueado en la plataforma', '9E460A2B-D49F-3229-1A24-F6BB6B3A9F46', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('E10FE27C-7ACC-5A7B-06A0-381DCB21B3D0', 'publicacion-noticias', 0, 'noticia evento acto calendario', 'Noticias y agenda', '16D769EC-8D44-985C-3AAA-C767C11741D9', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('E6D365CD-B257-F959-79AD-8A7D727267F6', 'publicacion-documentos', 0, 'foto pdf subir tamaño adjuntar', 'Imágenes y documentos', '16D769EC-8D44-985C-3AAA-C767C11741D9', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('FF7AC697-4B0E-8DC6-637D-05BAAA76A62D', 'diseno-accesibilidad', 0, 'lector pantalla contraste wcag discapacidad', 'Accesibilidad', '17898E4D-CB82-A5BE-C66B-F01DF582989B', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();


CREATE INDEX "IX_OutboxMessages_RelatedId" ON "OutboxMessages" ("RelatedId");

CREATE INDEX "IX_AuditEntries_ServiceLevel" ON "AuditEntries" ("ObjectId", "Sequence") WHERE [ObjectType] = 'ServiceLevel';

CREATE INDEX "IX_ArticleCategories_CategoryId" ON "ArticleCategories" ("CategoryId");

CREATE INDEX "IX_Articles_SearchTitle_Id" ON "Articles" ("SearchTitle", "Id");

CREATE UNIQUE INDEX "IX_Articles_Slug" ON "Articles" ("Slug");

CREATE UNIQUE INDEX "IX_ArticleVersions_ArticleId_Number" ON "ArticleVersions" ("ArticleId", "Number");

CREATE INDEX "IX_Attachments_IncidentId" ON "Attachments" ("IncidentId");

CREATE UNIQUE INDEX "IX_Attachments_StoredAs" ON "Attachments" ("StoredAs");

CREATE UNIQUE INDEX "IX_BusinessCalendars_Name" ON "BusinessCalendars" ("Name");

CREATE UNIQUE INDEX "IX_Categories_Code" ON "Categories" ("Code");

CREATE UNIQUE INDEX "IX_Categories_Name" ON "Categories" ("Name") WHERE [ParentId] IS NULL;

CREATE UNIQUE INDEX "IX_Categories_ParentId_Name" ON "Categories" ("ParentId", "Name");

CREATE INDEX "IX_Categories_SuccessorId" ON "Categories" ("SuccessorId");

CREATE INDEX "IX_Drafts_UpdatedAt" ON "Drafts" ("UpdatedAt");

CREATE INDEX "IX_EntityOfficials_EntityId" ON "EntityOfficials" ("EntityId");

CREATE INDEX "IX_IncidentLinks_ToId" ON "IncidentLinks" ("ToId");

CREATE INDEX "IX_Incidents_AffectedPersonId_Sequence" ON "Incidents" ("AffectedPersonId", "Sequence");

CREATE INDEX "IX_Incidents_Alarm_DueAt" ON "Incidents" ("Alarm", "DueAt");

CREATE INDEX "IX_Incidents_Alarm_WarnAt" ON "Incidents" ("Alarm", "WarnAt");

CREATE INDEX "IX_Incidents_AssigneeId_Sequence" ON "Incidents" ("AssigneeId", "Sequence");

CREATE INDEX "IX_Incidents_CallerId" ON "Incidents" ("CallerId");

CREATE INDEX "IX_Incidents_CategoryId_Sequence" ON "Incidents" ("CategoryId", "Sequence");

CREATE INDEX "IX_Incidents_ChangedAt_Sequence" ON "Incidents" ("ChangedAt", "Sequence");

CREATE INDEX "IX_Incidents_CreatedAt_Sequence" ON "Incidents" ("CreatedAt", "Sequence");

CREATE INDEX "IX_Incidents_CreatedBy_Sequence" ON "Incidents" ("CreatedBy", "Sequence");

CREATE INDEX "IX_Incidents_DueAt_Sequence" ON "Incidents" ("DueAt", "Sequence");

CREATE INDEX "IX_Incidents_EntityId_Sequence" ON "Incidents" ("EntityId", "Sequence");

CREATE INDEX "IX_Incidents_LineId" ON "Incidents" ("LineId");

CREATE INDEX "IX_Incidents_MergedIntoId" ON "Incidents" ("MergedIntoId");

CREATE UNIQUE INDEX "IX_Incidents_Number" ON "Incidents" ("Number");

CREATE INDEX "IX_Incidents_Open_AssigneeId_Sequence" ON "Incidents" ("AssigneeId", "Sequence") WHERE [State] <= 4;

CREATE INDEX "IX_Incidents_Open_ChangedAt_Sequence" ON "Incidents" ("ChangedAt", "Sequence") WHERE [State] <= 4;

CREATE INDEX "IX_Incidents_Open_DueAt_Sequence" ON "Incidents" ("DueAt", "Sequence") WHERE [State] <= 4;

CREATE INDEX "IX_Incidents_Open_Priority_Sequence" ON "Incidents" ("Priority", "Sequence") WHERE [State] <= 4;

CREATE INDEX "IX_Incidents_Open_Sequence" ON "Incidents" ("Sequence") WHERE [State] <= 4;

CREATE INDEX "IX_Incidents_Open_TeamId_Sequence" ON "Incidents" ("TeamId", "Sequence") WHERE [State] <= 4;

CREATE INDEX "IX_Incidents_ParentId" ON "Incidents" ("ParentId");

CREATE INDEX "IX_Incidents_Pressing_DueAt_Sequence" ON "Incidents" ("DueAt", "Sequence") WHERE [State] <= 4 AND [Alarm] >= 1;

CREATE INDEX "IX_Incidents_Priority_Sequence" ON "Incidents" ("Priority", "Sequence");

CREATE INDEX "IX_Incidents_Reports" ON "Incidents" ("CreatedOn", "CategoryId", "TeamId", "EntityId", "ServiceLevelId", "Channel", "State", "Kind", "IsResolvedInCall", "ReopenedTimes", "AnsweredInTime", "ResolvedInTime");

CREATE INDEX "IX_Incidents_RequesterId_Sequence" ON "Incidents" ("RequesterId", "Sequence");

CREATE UNIQUE INDEX "IX_Incidents_Sequence" ON "Incidents" ("Sequence");

CREATE INDEX "IX_Incidents_ServiceLevelId_State_Sequence" ON "Incidents" ("ServiceLevelId", "State", "Sequence");

CREATE INDEX "IX_Incidents_State_Sequence" ON "Incidents" ("State", "Sequence");

CREATE INDEX "IX_Incidents_TeamId_Sequence" ON "Incidents" ("TeamId", "Sequence");

CREATE INDEX "IX_Incidents_WaitingAppointmentId" ON "Incidents" ("WaitingAppointmentId");

CREATE INDEX "IX_IncidentTags_Tag" ON "IncidentTags" ("Tag");

CREATE INDEX "IX_IncidentWatchers_OfficialId" ON "IncidentWatchers" ("OfficialId");

CREATE UNIQUE INDEX "IX_LocalEntities_Name" ON "LocalEntities" ("Name");

CREATE INDEX "IX_RemoteSessions_IncidentId" ON "RemoteSessions" ("IncidentId");

CREATE INDEX "IX_Requesters_Email" ON "Requesters" ("Email");

CREATE INDEX "IX_Requesters_EntityId" ON "Requesters" ("EntityId");

CREATE UNIQUE INDEX "IX_Requesters_PersonId" ON "Requesters" ("PersonId") WHERE [PersonId] IS NOT NULL;

CREATE INDEX "IX_Requesters_Phone" ON "Requesters" ("Phone");

CREATE INDEX "IX_RequesterTerms_RequesterId" ON "RequesterTerms" ("RequesterId");

CREATE INDEX "IX_SatisfactionAnswers_At" ON "SatisfactionAnswers" ("At");

CREATE INDEX "IX_SavedViews_OwnerId" ON "SavedViews" ("OwnerId");

CREATE INDEX "IX_ServiceLevels_CalendarId" ON "ServiceLevels" ("CalendarId");

CREATE UNIQUE INDEX "IX_ServiceLevels_Name" ON "ServiceLevels" ("Name");

CREATE UNIQUE INDEX "IX_SupportLines_Name" ON "SupportLines" ("Name");

CREATE INDEX "IX_TeamMembers_OfficialId" ON "TeamMembers" ("OfficialId");

CREATE UNIQUE INDEX "IX_Teams_Name" ON "Teams" ("Name");

CREATE UNIQUE INDEX "IX_TimelineEntries_IncidentId_Number" ON "TimelineEntries" ("IncidentId", "Number");

CREATE TRIGGER "TR_Incidents_Counted_Insert" AFTER INSERT ON "Incidents" BEGIN INSERT INTO "IncidentCounts" ("TeamId", "AssigneeId", "EntityId", "State", "Alarm", "Total")
VALUES (coalesce(new."TeamId", '00000000-0000-0000-0000-000000000000'), iif(new."State" <= 4, coalesce(new."AssigneeId", '00000000-0000-0000-0000-000000000000'), '00000000-0000-0000-0000-000000000000'), coalesce(new."EntityId", '00000000-0000-0000-0000-000000000000'), new."State", iif(new."State" <= 4, new."Alarm", 0), 1)
ON CONFLICT ("TeamId", "AssigneeId", "EntityId", "State", "Alarm") DO UPDATE SET "Total" = "Total" + 1; END;

CREATE TRIGGER "TR_Incidents_Counted_Delete" AFTER DELETE ON "Incidents" BEGIN INSERT INTO "IncidentCounts" ("TeamId", "AssigneeId", "EntityId", "State", "Alarm", "Total")
VALUES (coalesce(old."TeamId", '00000000-0000-0000-0000-000000000000'), iif(old."State" <= 4, coalesce(old."AssigneeId", '00000000-0000-0000-0000-000000000000'), '00000000-0000-0000-0000-000000000000'), coalesce(old."EntityId", '00000000-0000-0000-0000-000000000000'), old."State", iif(old."State" <= 4, old."Alarm", 0), -1)
ON CONFLICT ("TeamId", "AssigneeId", "EntityId", "State", "Alarm") DO UPDATE SET "Total" = "Total" + -1; END;

CREATE TRIGGER "TR_Incidents_Counted_Update" AFTER UPDATE OF "TeamId", "AssigneeId", "EntityId", "State", "Alarm" ON "Incidents" BEGIN INSERT INTO "IncidentCounts" ("TeamId", "AssigneeId", "EntityId", "State", "Alarm", "Total")
VALUES (coalesce(old."TeamId", '00000000-0000-0000-0000-000000000000'), iif(old."State" <= 4, coalesce(old."AssigneeId", '00000000-0000-0000-0000-000000000000'), '00000000-0000-0000-0000-000000000000'), coalesce(old."EntityId", '00000000-0000-0000-0000-000000000000'), old."State", iif(old."State" <= 4, old."Alarm", 0), -1)
ON CONFLICT ("TeamId", "AssigneeId", "EntityId", "State", "Alarm") DO UPDATE SET "Total" = "Total" + -1; INSERT INTO "IncidentCounts" ("TeamId", "AssigneeId", "EntityId", "State", "Alarm", "Total")
VALUES (coalesce(new."TeamId", '00000000-0000-0000-0000-000000000000'), iif(new."State" <= 4, coalesce(new."AssigneeId", '00000000-0000-0000-0000-000000000000'), '00000000-0000-0000-0000-000000000000'), coalesce(new."EntityId", '00000000-0000-0000-0000-000000000000'), new."State", iif(new."State" <= 4, new."Alarm", 0), 1)
ON CONFLICT ("TeamId", "AssigneeId", "EntityId", "State", "Alarm") DO UPDATE SET "Total" = "Total" + 1; END;

CREATE VIRTUAL TABLE "IncidentTexts" USING fts5("Title", "Text", content='', contentless_delete=1, detail=column, prefix='3', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER "TR_Incidents_Text_Insert" AFTER INSERT ON "Incidents" BEGIN INSERT INTO "IncidentTexts" (rowid, "Title", "Text") VALUES (new."Sequence" * 4096, new."Title", new."Description"); END;

CREATE TRIGGER "TR_Incidents_Text_Update" AFTER UPDATE OF "Title", "Description" ON "Incidents" BEGIN DELETE FROM "IncidentTexts" WHERE rowid = old."Sequence" * 4096; INSERT INTO "IncidentTexts" (rowid, "Title", "Text") VALUES (new."Sequence" * 4096, new."Title", new."Description"); END;

CREATE TRIGGER "TR_Incidents_Text_Delete" AFTER DELETE ON "Incidents" BEGIN DELETE FROM "IncidentTexts" WHERE rowid = old."Sequence" * 4096; END;

CREATE TRIGGER "TR_TimelineEntries_Text_Insert" AFTER INSERT ON "TimelineEntries" WHEN new."Text" <> '' AND new."Number" < 4096 BEGIN INSERT INTO "IncidentTexts" (rowid, "Title", "Text") SELECT "Sequence" * 4096 + new."Number", '', new."Text" FROM "Incidents" WHERE "Id" = new."IncidentId"; END;

CREATE TRIGGER "TR_TimelineEntries_Text_Update" AFTER UPDATE OF "Text" ON "TimelineEntries" WHEN new."Number" < 4096 BEGIN DELETE FROM "IncidentTexts" WHERE rowid = (SELECT "Sequence" * 4096 + old."Number" FROM "Incidents" WHERE "Id" = old."IncidentId"); INSERT INTO "IncidentTexts" (rowid, "Title", "Text") SELECT "Sequence" * 4096 + new."Number", '', new."Text" FROM "Incidents" WHERE "Id" = new."IncidentId"; END;

CREATE TRIGGER "TR_TimelineEntries_Text_Delete" AFTER DELETE ON "TimelineEntries" WHEN old."Number" < 4096 BEGIN DELETE FROM "IncidentTexts" WHERE rowid = (SELECT "Sequence" * 4096 + old."Number" FROM "Incidents" WHERE "Id" = old."IncidentId"); END;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122113930_Incidents', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "OutboxMessages" ADD "DedupeKey" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "DeliveredAt" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "GatewayId" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "InReplyTo" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "IncidentId" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "IncidentNumber" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "ReplyTo" TEXT NULL;

ALTER TABLE "OutboxMessages" ADD "TemplateVersion" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "InboundMails" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_InboundMails" PRIMARY KEY,
    "Mailbox" TEXT NOT NULL,
    "MessageKey" TEXT NOT NULL,
    "MessageId" TEXT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "FromAddress" TEXT NOT NULL,
    "FromName" TEXT NOT NULL,
    "Copied" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Preview" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "Class" INTEGER NOT NULL,
    "Sign" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "Reason" INTEGER NULL,
    "IncidentId" TEXT NULL,
    "EntryId" TEXT NULL,
    "NoticeId" TEXT NULL,
    "AcknowledgedAt" TEXT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_InboundMails_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NoticeTemplates" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_NoticeTemplates" PRIMARY KEY,
    "Event" INTEGER NOT NULL,
    "Channel" INTEGER NOT NULL,
    "Language" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Subject" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL
);

CREATE TABLE "ReturnedAddresses" (
    "Channel" INTEGER NOT NULL,
    "Address" TEXT NOT NULL,
    "NoticeId" TEXT NOT NULL,
    "FailureCode" TEXT NOT NULL,
    "Since" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_ReturnedAddresses" PRIMARY KEY ("Channel", "Address")
);

CREATE TABLE "SenderRules" (
    "Sender" TEXT NOT NULL CONSTRAINT "PK_SenderRules" PRIMARY KEY,
    "Kind" INTEGER NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "AddedBy" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "SigningKeys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_SigningKeys" PRIMARY KEY,
    "SealedKey" TEXT NOT NULL
);

CREATE TABLE "InboundContents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_InboundContents" PRIMARY KEY,
    "Raw" BLOB NOT NULL,
    "Parsed" BLOB NULL,
    CONSTRAINT "FK_InboundContents_InboundMails_Id" FOREIGN KEY ("Id") REFERENCES "InboundMails" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_OutboxMessages_Channel_SentAt_Recipient" ON "OutboxMessages" ("Channel", "SentAt", "Recipient") WHERE [Channel] = 2 AND [SentAt] IS NOT NULL;

CREATE UNIQUE INDEX "IX_OutboxMessages_DedupeKey" ON "OutboxMessages" ("DedupeKey") WHERE [DedupeKey] IS NOT NULL;

CREATE INDEX "IX_OutboxMessages_GatewayId" ON "OutboxMessages" ("GatewayId") WHERE [GatewayId] IS NOT NULL;

CREATE INDEX "IX_OutboxMessages_IncidentId_CreatedAt" ON "OutboxMessages" ("IncidentId", "CreatedAt") WHERE [IncidentId] IS NOT NULL;

CREATE INDEX "IX_InboundMails_EntryId" ON "InboundMails" ("EntryId") WHERE [EntryId] IS NOT NULL;

CREATE INDEX "IX_InboundMails_FromAddress_AcknowledgedAt" ON "InboundMails" ("FromAddress", "AcknowledgedAt");

CREATE INDEX "IX_InboundMails_IncidentId_ReceivedAt" ON "InboundMails" ("IncidentId", "ReceivedAt");

CREATE UNIQUE INDEX "IX_InboundMails_Mailbox_MessageKey" ON "InboundMails" ("Mailbox", "MessageKey");

CREATE INDEX "IX_InboundMails_State_ReceivedAt_Id" ON "InboundMails" ("State", "ReceivedAt", "Id");

CREATE UNIQUE INDEX "IX_NoticeTemplates_Event_Channel_Language_Version" ON "NoticeTemplates" ("Event", "Channel", "Language", "Version");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122145834_Mail', '10.0.14');

COMMIT;

