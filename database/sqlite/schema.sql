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
VALUES ('02A1738E-EB29-A1E3-4B6F-C8D1E480E056', 'otros', 0, 'consulta general varios', 'Otros asuntos', NULL, 3, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('2C7070C3-831F-A0C2-730C-5950214C84BC', 'acceso-claves', 0, 'clave operativa portal ciudadano contraseña', 'Acceso y claves', NULL, 2, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5103","RequestLevelId":"01990000-0000-7000-8000-0000000a5103","Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('2D583AE4-99B0-F43C-872F-0E315F243147', 'sede-electronica', 0, 'trámite telemático procedimiento sede', 'Trámites de la sede electrónica', NULL, 1, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 'portales-municipales', 0, 'web portal sede diputación proactivanet', 'Portales Municipales', NULL, 0, '{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}', NULL, 0);
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
VALUES ('B2208A67-86C5-F840-399B-03AC48EA1322', NULL, 0, 0, 'Firma y certificados', 0);
SELECT changes();

INSERT INTO "Teams" ("Id", "Email", "IsArchived", "IsReserved", "Name", "Version")
VALUES ('C18DE6E1-6506-1A44-6818-19964F7A0851', NULL, 0, 0, 'Soporte de portales', 0);
SELECT changes();

INSERT INTO "Teams" ("Id", "Email", "IsArchived", "IsReserved", "Name", "Version")
VALUES ('EE023719-EA7D-8589-34EA-701DCE5EE376', NULL, 0, 0, 'Tesorería y pagos', 0);
SELECT changes();


INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('16D769EC-8D44-985C-3AAA-C767C11741D9', 'publicacion', 0, 'noticias páginas imágenes banner agenda', 'Publicación de contenidos', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('17898E4D-CB82-A5BE-C66B-F01DF582989B', 'diseno', 0, 'plantilla logotipo colores menú', 'Diseño y menús', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 3, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('347F7690-86B9-9EB5-CF36-C62CB8C2928C', 'dudas-funcionales', 0, 'rellenar campos anexar documentos adjuntar cómo', 'Dudas funcionales', '2D583AE4-99B0-F43C-872F-0E315F243147', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('410D780A-7D7F-ED96-773C-07714A9C3FC5', 'problemas-pago', 0, 'pagar tasa tarjeta error cobro recibo', 'Problemas con el pago', '2D583AE4-99B0-F43C-872F-0E315F243147', 1, '{"Kinds":1,"TeamId":"ee023719-ea7d-8589-34ea-701dce5ee376","Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('46F64D4C-4E33-BAF8-FFFA-D9E47B7EC78E', 'formularios', 0, 'formulario trámite envío', 'Formularios y trámites del portal', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('6A5A4A9E-2550-C047-3E4B-84F39513D52D', 'clave-perdida', 0, 'olvidada olvido perder resetear contraseña', 'Clave perdida', '2C7070C3-831F-A0C2-730C-5950214C84BC', 2, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('7C2A6672-5A70-CECA-E4CC-5B1518B3D08C', 'verificacion-identidad', 0, 'cita verificar presencial llamada pendiente', 'Verificación de identidad', '2C7070C3-831F-A0C2-730C-5950214C84BC', 3, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('9E460A2B-D49F-3229-1A24-F6BB6B3A9F46', 'acceso-plataforma', 0, 'entrar sesión usuario contraseña', 'Acceso a la plataforma', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('BA2D559E-61E5-F7C8-4F30-D06779102B7C', 'alta-usuarios-ppmm', 0, 'alta baja permisos editor', 'Alta y permisos de usuarios', '8EA15EC9-EF5B-8378-9CB9-DEE18C993EBE', 4, '{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('CCA3669A-9084-C0BB-1060-8401B6E50521', 'no-recibo-clave', 0, 'correo sms no llega mensaje spam', 'No recibo la clave', '2C7070C3-831F-A0C2-730C-5950214C84BC', 1, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('D2A4AF46-02AC-D9FC-6010-18E3DBE3B403', 'problemas-firma', 0, 'autofirma certificado digital dnie cl@ve autenticación 012', 'Problemas con firma o certificado', '2D583AE4-99B0-F43C-872F-0E315F243147', 2, '{"Kinds":null,"TeamId":"b2208a67-86c5-f840-399b-03ac48ea1322","Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
SELECT changes();

INSERT INTO "Categories" ("Id", "Code", "IsArchived", "Keywords", "Name", "ParentId", "Position", "Settings", "SuccessorId", "Version")
VALUES ('E5C9D7EE-AD70-8473-F7F6-C88C6EEAB847', 'bloqueo-usuario', 0, 'bloqueado desbloquear intentos no puedo entrar', 'Bloqueo de usuario', '2C7070C3-831F-A0C2-730C-5950214C84BC', 0, '{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}', NULL, 0);
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

CREATE INDEX "IX_Incidents_Reports" ON "Incidents" ("CreatedOn", "State", "Kind", "Channel", "IsResolvedInCall", "ReopenedTimes", "AnsweredInTime", "ResolvedInTime", "CategoryId", "TeamId", "EntityId");

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
VALUES ('20261122105713_Incidents', '10.0.14');

COMMIT;

