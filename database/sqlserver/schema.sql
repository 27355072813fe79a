IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [ApiClients] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [KeyHash] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [RevokedAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ApiClients] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AspNetRoles] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(256) COLLATE Modern_Spanish_CI_AI NULL,
        [NormalizedName] nvarchar(256) COLLATE Modern_Spanish_CI_AI NULL,
        [ConcurrencyStamp] nvarchar(64) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_AspNetRoles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AuditEntries] (
        [Sequence] bigint NOT NULL,
        [At] datetime2 NOT NULL,
        [ActorKind] nvarchar(20) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ActorId] uniqueidentifier NOT NULL,
        [ActorRoles] nvarchar(100) COLLATE Modern_Spanish_CI_AI NULL,
        [Office] nvarchar(80) COLLATE Modern_Spanish_CI_AI NULL,
        [SessionHash] nvarchar(16) COLLATE Modern_Spanish_CI_AI NULL,
        [Origin] nvarchar(45) COLLATE Modern_Spanish_CI_AI NULL,
        [Action] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ObjectType] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ObjectId] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SubjectPersonId] uniqueidentifier NULL,
        [Result] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Reason] nvarchar(500) COLLATE Modern_Spanish_CI_AI NULL,
        [Channel] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [Correlation] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        [Changes] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        [AppVersion] nvarchar(30) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [PreviousHash] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Hash] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        CONSTRAINT [PK_AuditEntries] PRIMARY KEY ([Sequence])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AuditHeads] (
        [Id] int NOT NULL,
        [Sequence] bigint NOT NULL,
        [Hash] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        CONSTRAINT [PK_AuditHeads] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [ContactCodes] (
        [Id] uniqueidentifier NOT NULL,
        [Purpose] int NOT NULL,
        [OwnerId] uniqueidentifier NOT NULL,
        [SubjectPersonId] uniqueidentifier NULL,
        [Address] nvarchar(16) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Hash] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SentAt] datetime2 NOT NULL,
        [ExpiresAt] datetime2 NOT NULL,
        [Attempts] int NOT NULL,
        [UsedAt] datetime2 NULL,
        [VoidedAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ContactCodes] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [GeneralOptions] (
        [Id] int NOT NULL,
        [TownHallName] nvarchar(120) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Dir3] nvarchar(10) COLLATE Modern_Spanish_CI_AI NULL,
        [Town] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [PortalUrl] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [InternalMailbox] nvarchar(254) COLLATE Modern_Spanish_CI_AI NULL,
        [KeyDelivery] int NOT NULL,
        [KeyPolicy] int NOT NULL,
        [KeyAuthorisation] nvarchar(100) COLLATE Modern_Spanish_CI_AI NULL,
        [KeyClosingDate] date NULL,
        [UsesPhone] bit NOT NULL,
        [UsesVisits] bit NOT NULL,
        [UsesCertificates] bit NOT NULL,
        [KeyHours] int NOT NULL,
        [CoolingDays] int NOT NULL,
        [ResetsPerDayAlone] int NOT NULL,
        [SecondOfficialWhenSame] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_GeneralOptions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [IdempotentReplies] (
        [ClientId] uniqueidentifier NOT NULL,
        [Key] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [RequestHash] nvarchar(400) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [Status] int NULL,
        [Body] nvarchar(4000) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_IdempotentReplies] PRIMARY KEY ([ClientId], [Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [Officials] (
        [Id] uniqueidentifier NOT NULL,
        [DisplayName] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Office] nvarchar(80) COLLATE Modern_Spanish_CI_AI NULL,
        [Post] nvarchar(120) COLLATE Modern_Spanish_CI_AI NULL,
        [IsClosed] bit NOT NULL,
        [MustChangePassword] bit NOT NULL,
        [UserName] nvarchar(256) COLLATE Modern_Spanish_CI_AI NULL,
        [NormalizedUserName] nvarchar(256) COLLATE Modern_Spanish_CI_AI NULL,
        [Email] nvarchar(256) COLLATE Modern_Spanish_CI_AI NULL,
        [NormalizedEmail] nvarchar(256) COLLATE Modern_Spanish_CI_AI NULL,
        [EmailConfirmed] bit NOT NULL,
        [PasswordHash] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [SecurityStamp] nvarchar(64) COLLATE Modern_Spanish_CI_AI NULL,
        [ConcurrencyStamp] nvarchar(64) COLLATE Modern_Spanish_CI_AI NULL,
        [PhoneNumber] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [PhoneNumberConfirmed] bit NOT NULL,
        [TwoFactorEnabled] bit NOT NULL,
        [LockoutEnd] datetimeoffset NULL,
        [LockoutEnabled] bit NOT NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_Officials] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [OutboxMessages] (
        [Id] uniqueidentifier NOT NULL,
        [Event] int NOT NULL,
        [Channel] int NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [RelatedId] uniqueidentifier NULL,
        [Recipient] nvarchar(254) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Language] nvarchar(2) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Subject] nvarchar(200) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Body] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        [SealedBody] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        [Priority] int NOT NULL,
        [State] int NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [DueAt] datetime2 NOT NULL,
        [ExpiresAt] datetime2 NULL,
        [Attempts] int NOT NULL,
        [LeaseToken] uniqueidentifier NULL,
        [LeasedUntil] datetime2 NULL,
        [SentAt] datetime2 NULL,
        [FailureCode] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        [ResendOf] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        [IsSecret] bit NOT NULL,
        CONSTRAINT [PK_OutboxMessages] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [Persons] (
        [Id] uniqueidentifier NOT NULL,
        [GivenName] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [FirstSurname] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SecondSurname] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        [SortKey] nvarchar(190) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SearchText] nvarchar(1000) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [BirthDate] date NULL,
        [Mobile] nvarchar(16) COLLATE Modern_Spanish_CI_AI NULL,
        [MobileValidatedAt] datetime2 NULL,
        [Email] nvarchar(254) COLLATE Modern_Spanish_CI_AI NULL,
        [ContactChangedAt] datetime2 NULL,
        [Language] nvarchar(2) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [DeceasedOn] date NULL,
        [CreatedAt] datetime2 NOT NULL,
        [Version] bigint NOT NULL,
        [PostalCode] nvarchar(5) COLLATE Modern_Spanish_CI_AI NULL,
        [Street] nvarchar(120) COLLATE Modern_Spanish_CI_AI NULL,
        [Town] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_Persons] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [PersonTerms] (
        [Term] nvarchar(100) COLLATE Latin1_General_BIN2 NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_PersonTerms] PRIMARY KEY ([Term], [PersonId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [Sessions] (
        [Id] uniqueidentifier NOT NULL,
        [OfficialId] uniqueidentifier NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [LastSeenAt] datetime2 NOT NULL,
        [AuthenticatedAt] datetime2 NOT NULL,
        [EndedAt] datetime2 NULL,
        [Origin] nvarchar(45) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_Sessions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AspNetRoleClaims] (
        [Id] int NOT NULL IDENTITY,
        [RoleId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        [ClaimValue] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_AspNetRoleClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetRoleClaims_AspNetRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [AspNetRoles] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserClaims] (
        [Id] int NOT NULL IDENTITY,
        [UserId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        [ClaimValue] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetUserClaims_Officials_UserId] FOREIGN KEY ([UserId]) REFERENCES [Officials] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserLogins] (
        [LoginProvider] nvarchar(450) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ProviderKey] nvarchar(450) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ProviderDisplayName] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        [UserId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
        CONSTRAINT [FK_AspNetUserLogins_Officials_UserId] FOREIGN KEY ([UserId]) REFERENCES [Officials] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserRoles] (
        [UserId] uniqueidentifier NOT NULL,
        [RoleId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_AspNetUserRoles] PRIMARY KEY ([UserId], [RoleId]),
        CONSTRAINT [FK_AspNetUserRoles_AspNetRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [AspNetRoles] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_AspNetUserRoles_Officials_UserId] FOREIGN KEY ([UserId]) REFERENCES [Officials] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserTokens] (
        [UserId] uniqueidentifier NOT NULL,
        [LoginProvider] nvarchar(450) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Name] nvarchar(450) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Value] nvarchar(max) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
        CONSTRAINT [FK_AspNetUserTokens_Officials_UserId] FOREIGN KEY ([UserId]) REFERENCES [Officials] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [IdentityDocuments] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Kind] int NOT NULL,
        [Value] nvarchar(20) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SupportNumber] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [IssuedOn] date NULL,
        [ExpiresOn] date NULL,
        [From] datetime2 NOT NULL,
        [To] datetime2 NULL,
        CONSTRAINT [PK_IdentityDocuments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_IdentityDocuments_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [OperativeKeys] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [State] int NOT NULL,
        [Slot] int NULL,
        [Level] int NOT NULL,
        [Reason] int NOT NULL,
        [RequestedAt] datetime2 NOT NULL,
        [RequestedBy] uniqueidentifier NOT NULL,
        [SecondOfficialRule] int NULL,
        [SecondOfficialId] uniqueidentifier NULL,
        [SecondOfficialAt] datetime2 NULL,
        [SecretHash] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [SentAt] datetime2 NULL,
        [ProvisionalUntil] datetime2 NULL,
        [FirstUsedAt] datetime2 NULL,
        [ActivatedAt] datetime2 NULL,
        [LastUsedAt] datetime2 NULL,
        [EndsAt] datetime2 NULL,
        [EndedAt] datetime2 NULL,
        [EndReason] int NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_OperativeKeys] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_OperativeKeys_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [PortalAccesses] (
        [PersonId] uniqueidentifier NOT NULL,
        [State] int NOT NULL,
        [Channel] int NOT NULL,
        [RegisteredAt] datetime2 NULL,
        [Credential] int NOT NULL,
        [Level] int NOT NULL,
        [VerifiedBy] int NULL,
        [VerifiedAt] datetime2 NULL,
        [VerifiedByOfficial] uniqueidentifier NULL,
        [Failures] int NOT NULL,
        [NextAttemptAt] datetime2 NULL,
        [BlockedAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_PortalAccesses] PRIMARY KEY ([PersonId]),
        CONSTRAINT [FK_PortalAccesses_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [Registrations] (
        [Id] uniqueidentifier NOT NULL,
        [Channel] int NOT NULL,
        [State] int NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [Submitted_DocumentKind] int NULL,
        [Submitted_DocumentNumber] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [Submitted_GivenName] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        [Submitted_FirstSurname] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        [Submitted_SecondSurname] nvarchar(60) COLLATE Modern_Spanish_CI_AI NULL,
        [Submitted_BirthDate] date NULL,
        [Submitted_Mobile] nvarchar(16) COLLATE Modern_Spanish_CI_AI NULL,
        [Submitted_Email] nvarchar(254) COLLATE Modern_Spanish_CI_AI NULL,
        [Submitted_Language] nvarchar(2) COLLATE Modern_Spanish_CI_AI NULL,
        [HasOpenDifferences] bit NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [ContactValidatedAt] datetime2 NULL,
        [PendingSince] datetime2 NULL,
        [EndedAt] datetime2 NULL,
        [EndReason] nvarchar(500) COLLATE Modern_Spanish_CI_AI NULL,
        [StartedBy] uniqueidentifier NULL,
        [RemindersSent] int NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Registrations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Registrations_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE TABLE [Verifications] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Method] int NOT NULL,
        [State] int NOT NULL,
        [Level] int NOT NULL,
        [OpenedAt] datetime2 NOT NULL,
        [OpenedBy] uniqueidentifier NOT NULL,
        [FinishedAt] datetime2 NULL,
        [FinishedBy] uniqueidentifier NULL,
        [Reason] nvarchar(500) COLLATE Modern_Spanish_CI_AI NULL,
        [NumberCalled] nvarchar(16) COLLATE Modern_Spanish_CI_AI NULL,
        [NumberTrustedSince] datetime2 NULL,
        [Questions] nvarchar(1000) NOT NULL,
        [Checks] nvarchar(1000) NOT NULL,
        [Document] nvarchar(400) NULL,
        [CodeReadBackAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Verifications] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Verifications_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'ConcurrencyStamp', N'Name', N'NormalizedName') AND [object_id] = OBJECT_ID(N'[AspNetRoles]'))
        SET IDENTITY_INSERT [AspNetRoles] ON;
    EXEC(N'INSERT INTO [AspNetRoles] ([Id], [ConcurrencyStamp], [Name], [NormalizedName])
    VALUES (''00000000-0000-0000-0000-000000000001'', N''00000000-0000-0000-0000-000000000001'', N''Clerk'', N''CLERK''),
    (''00000000-0000-0000-0000-000000000002'', N''00000000-0000-0000-0000-000000000002'', N''Operator'', N''OPERATOR''),
    (''00000000-0000-0000-0000-000000000003'', N''00000000-0000-0000-0000-000000000003'', N''Supervisor'', N''SUPERVISOR''),
    (''00000000-0000-0000-0000-000000000004'', N''00000000-0000-0000-0000-000000000004'', N''Administrator'', N''ADMINISTRATOR'')');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'ConcurrencyStamp', N'Name', N'NormalizedName') AND [object_id] = OBJECT_ID(N'[AspNetRoles]'))
        SET IDENTITY_INSERT [AspNetRoles] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Sequence') AND [object_id] = OBJECT_ID(N'[AuditHeads]'))
        SET IDENTITY_INSERT [AuditHeads] ON;
    EXEC(N'INSERT INTO [AuditHeads] ([Id], [Hash], [Sequence])
    VALUES (1, N''0000000000000000000000000000000000000000000000000000000000000000'', CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Sequence') AND [object_id] = OBJECT_ID(N'[AuditHeads]'))
        SET IDENTITY_INSERT [AuditHeads] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'CoolingDays', N'Dir3', N'InternalMailbox', N'KeyAuthorisation', N'KeyClosingDate', N'KeyDelivery', N'KeyHours', N'KeyPolicy', N'PortalUrl', N'ResetsPerDayAlone', N'SecondOfficialWhenSame', N'Town', N'TownHallName', N'UsesCertificates', N'UsesPhone', N'UsesVisits', N'Version') AND [object_id] = OBJECT_ID(N'[GeneralOptions]'))
        SET IDENTITY_INSERT [GeneralOptions] ON;
    EXEC(N'INSERT INTO [GeneralOptions] ([Id], [CoolingDays], [Dir3], [InternalMailbox], [KeyAuthorisation], [KeyClosingDate], [KeyDelivery], [KeyHours], [KeyPolicy], [PortalUrl], [ResetsPerDayAlone], [SecondOfficialWhenSame], [Town], [TownHallName], [UsesCertificates], [UsesPhone], [UsesVisits], [Version])
    VALUES (1, 7, NULL, NULL, NULL, NULL, 1, 72, 1, NULL, 2, CAST(0 AS bit), N'''', N''Ayuntamiento'', CAST(0 AS bit), CAST(1 AS bit), CAST(1 AS bit), CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'CoolingDays', N'Dir3', N'InternalMailbox', N'KeyAuthorisation', N'KeyClosingDate', N'KeyDelivery', N'KeyHours', N'KeyPolicy', N'PortalUrl', N'ResetsPerDayAlone', N'SecondOfficialWhenSame', N'Town', N'TownHallName', N'UsesCertificates', N'UsesPhone', N'UsesVisits', N'Version') AND [object_id] = OBJECT_ID(N'[GeneralOptions]'))
        SET IDENTITY_INSERT [GeneralOptions] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ApiClients_KeyHash] ON [ApiClients] ([KeyHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ApiClients_Name] ON [ApiClients] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetRoleClaims_RoleId] ON [AspNetRoleClaims] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [RoleNameIndex] ON [AspNetRoles] ([NormalizedName]) WHERE [NormalizedName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserRoles_RoleId] ON [AspNetUserRoles] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_AuditEntries_SubjectPersonId_Sequence] ON [AuditEntries] ([SubjectPersonId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_ContactCodes_Address_SentAt] ON [ContactCodes] ([Address], [SentAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_ContactCodes_ExpiresAt] ON [ContactCodes] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_ContactCodes_OwnerId] ON [ContactCodes] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_IdempotentReplies_CreatedAt] ON [IdempotentReplies] ([CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_IdentityDocuments_Kind_Value] ON [IdentityDocuments] ([Kind], [Value]) WHERE [To] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_IdentityDocuments_PersonId] ON [IdentityDocuments] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [Officials] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [Officials] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OperativeKeys_PersonId_RequestedAt] ON [OperativeKeys] ([PersonId], [RequestedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_OperativeKeys_PersonId_Slot] ON [OperativeKeys] ([PersonId], [Slot]) WHERE [Slot] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OperativeKeys_Slot_EndsAt] ON [OperativeKeys] ([Slot], [EndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OperativeKeys_Slot_LastUsedAt] ON [OperativeKeys] ([Slot], [LastUsedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OperativeKeys_Slot_ProvisionalUntil] ON [OperativeKeys] ([Slot], [ProvisionalUntil]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OperativeKeys_Slot_RequestedAt] ON [OperativeKeys] ([Slot], [RequestedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OutboxMessages_CreatedAt_Id] ON [OutboxMessages] ([CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_OutboxMessages_LeaseToken] ON [OutboxMessages] ([LeaseToken]) WHERE [LeaseToken] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OutboxMessages_PersonId_CreatedAt] ON [OutboxMessages] ([PersonId], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_OutboxMessages_Priority_DueAt] ON [OutboxMessages] ([Priority], [DueAt]) WHERE [State] IN (1, 2)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_OutboxMessages_State_CreatedAt] ON [OutboxMessages] ([State], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Persons_Mobile] ON [Persons] ([Mobile]) WHERE [Mobile] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Persons_SortKey_Id] ON [Persons] ([SortKey], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_PortalAccesses_State_RegisteredAt] ON [PortalAccesses] ([State], [RegisteredAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Registrations_PersonId] ON [Registrations] ([PersonId]) WHERE [PersonId] IS NOT NULL AND [State] IN (1, 2, 3)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Registrations_PersonId_StartedAt] ON [Registrations] ([PersonId], [StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Registrations_State_StartedAt] ON [Registrations] ([State], [StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Registrations_Submitted_DocumentNumber] ON [Registrations] ([Submitted_DocumentNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Sessions_OfficialId_EndedAt] ON [Sessions] ([OfficialId], [EndedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Sessions_StartedAt] ON [Sessions] ([StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Verifications_PersonId] ON [Verifications] ([PersonId]) WHERE [State] = 1');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Verifications_PersonId_OpenedAt] ON [Verifications] ([PersonId], [OpenedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    CREATE INDEX [IX_Verifications_State_OpenedAt] ON [Verifications] ([State], [OpenedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122062151_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122062151_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    ALTER TABLE [Verifications] ADD [AppointmentId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [Calendar] nvarchar(4000) COLLATE Modern_Spanish_CI_AI NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    ALTER TABLE [GeneralOptions] ADD [Appointments] nvarchar(1000) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    ALTER TABLE [GeneralOptions] ADD [Records] nvarchar(4000) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [Counters] (
        [Series] nvarchar(20) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Value] bigint NOT NULL,
        CONSTRAINT [PK_Counters] PRIMARY KEY ([Series])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [Offices] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Address] nvarchar(160) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Phone] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [ZoneId] nvarchar(40) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SlotMinutes] int NOT NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Offices] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [TownCrests] (
        [Id] int NOT NULL,
        [Bytes] varbinary(max) NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_TownCrests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [VerificationRecords] (
        [Id] uniqueidentifier NOT NULL,
        [Number] nvarchar(20) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Csv] varchar(31) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Revision] int NOT NULL,
        [VerificationId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Method] int NOT NULL,
        [Outcome] int NOT NULL,
        [OfficialId] uniqueidentifier NOT NULL,
        [FinishedAt] datetime2 NOT NULL,
        [Content] nvarchar(max) NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [CreatedBy] uniqueidentifier NOT NULL,
        [ReplacesId] uniqueidentifier NULL,
        [ReplacedById] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_VerificationRecords] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_VerificationRecords_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_VerificationRecords_Verifications_VerificationId] FOREIGN KEY ([VerificationId]) REFERENCES [Verifications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [Closures] (
        [Id] uniqueidentifier NOT NULL,
        [OfficeId] uniqueidentifier NOT NULL,
        [DeskId] uniqueidentifier NULL,
        [FirstDay] date NOT NULL,
        [LastDay] date NOT NULL,
        [From] time NULL,
        [Until] time NULL,
        [Reason] nvarchar(200) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [RevokedAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Closures] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Closures_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [Desks] (
        [Id] uniqueidentifier NOT NULL,
        [OfficeId] uniqueidentifier NOT NULL,
        [Name] nvarchar(40) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Position] int NOT NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Desks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Desks_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [Holidays] (
        [Id] uniqueidentifier NOT NULL,
        [OfficeId] uniqueidentifier NULL,
        [Date] date NOT NULL,
        [Name] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Scope] int NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Holidays] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Holidays_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [OpeningHours] (
        [Id] uniqueidentifier NOT NULL,
        [OfficeId] uniqueidentifier NOT NULL,
        [Name] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ValidFrom] date NOT NULL,
        [ValidTo] date NULL,
        [Bands] nvarchar(4000) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_OpeningHours] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_OpeningHours_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [RecordFiles] (
        [RecordId] uniqueidentifier NOT NULL,
        [Bytes] varbinary(max) NOT NULL,
        [Sha256] char(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Length] int NOT NULL,
        [PageCount] int NULL,
        [PrintedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_RecordFiles] PRIMARY KEY ([RecordId]),
        CONSTRAINT [FK_RecordFiles_VerificationRecords_RecordId] FOREIGN KEY ([RecordId]) REFERENCES [VerificationRecords] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [Appointments] (
        [Id] uniqueidentifier NOT NULL,
        [Number] nvarchar(20) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [OfficeId] uniqueidentifier NOT NULL,
        [DeskId] uniqueidentifier NULL,
        [Kind] int NOT NULL,
        [State] int NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [Channel] int NOT NULL,
        [BookedAt] datetime2 NOT NULL,
        [BookedBy] uniqueidentifier NOT NULL,
        [IsOverbooked] bit NOT NULL,
        [IsWalkIn] bit NOT NULL,
        [Priority] int NOT NULL,
        [Attempt] int NOT NULL,
        [FormerId] uniqueidentifier NULL,
        [IsFollowed] bit NOT NULL,
        [CalendarUid] uniqueidentifier NOT NULL,
        [CalendarSequence] int NOT NULL,
        [ArrivedAt] datetime2 NULL,
        [CalledTimes] int NOT NULL,
        [LastCalledAt] datetime2 NULL,
        [StartedAt] datetime2 NULL,
        [OfficialId] uniqueidentifier NULL,
        [EndedAt] datetime2 NULL,
        [EndReason] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [EmailRemindedAt] datetime2 NULL,
        [SmsRemindedAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Appointments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Appointments_Desks_DeskId] FOREIGN KEY ([DeskId]) REFERENCES [Desks] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Appointments_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Appointments_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [ClosingSteps] (
        [ClosureId] uniqueidentifier NOT NULL,
        [AppointmentId] uniqueidentifier NOT NULL,
        [NextId] uniqueidentifier NULL,
        CONSTRAINT [PK_ClosingSteps] PRIMARY KEY ([ClosureId], [AppointmentId]),
        CONSTRAINT [FK_ClosingSteps_Appointments_AppointmentId] FOREIGN KEY ([AppointmentId]) REFERENCES [Appointments] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ClosingSteps_Appointments_NextId] FOREIGN KEY ([NextId]) REFERENCES [Appointments] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ClosingSteps_Closures_ClosureId] FOREIGN KEY ([ClosureId]) REFERENCES [Closures] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE TABLE [DeskClaims] (
        [DeskId] uniqueidentifier NOT NULL,
        [At] datetime2 NOT NULL,
        [Lane] int NOT NULL,
        [AppointmentId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_DeskClaims] PRIMARY KEY ([DeskId], [At], [Lane]),
        CONSTRAINT [FK_DeskClaims_Appointments_AppointmentId] FOREIGN KEY ([AppointmentId]) REFERENCES [Appointments] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_DeskClaims_Desks_DeskId] FOREIGN KEY ([DeskId]) REFERENCES [Desks] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'UPDATE [GeneralOptions] SET [Appointments] = N''{"SlotsPerVerification":2,"FirstDay":1,"LastDay":30,"CutOffHours":2,"GraceMinutes":10,"CallsBeforeNoShow":3,"CallAttempts":3,"EmailReminderHours":24,"SmsReminderHours":2,"QuietFrom":21,"QuietUntil":9}'', [Records] = N''{"SedeUrl":null,"CsvPrefix":null,"RepudiationLine":null,"Information":null}''
    WHERE [Id] = 1;
    SELECT @@ROWCOUNT');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Bytes', N'ChangedAt', N'Version') AND [object_id] = OBJECT_ID(N'[TownCrests]'))
        SET IDENTITY_INSERT [TownCrests] ON;
    EXEC(N'INSERT INTO [TownCrests] ([Id], [Bytes], [ChangedAt], [Version])
    VALUES (1, 0x, ''0001-01-01T00:00:00.0000000'', CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Bytes', N'ChangedAt', N'Version') AND [object_id] = OBJECT_ID(N'[TownCrests]'))
        SET IDENTITY_INSERT [TownCrests] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_Verifications_AppointmentId] ON [Verifications] ([AppointmentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_OutboxMessages_RelatedId] ON [OutboxMessages] ([RelatedId]) WHERE [State] IN (1, 2)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_AuditEntries_ObjectId_Sequence] ON [AuditEntries] ([ObjectId], [Sequence]) WHERE [ObjectType] = ''Office''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_Appointments_DeskId] ON [Appointments] ([DeskId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Appointments_Number] ON [Appointments] ([Number]) WHERE [IsFollowed] = 0');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_Appointments_OfficeId_StartsAt] ON [Appointments] ([OfficeId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Appointments_PersonId] ON [Appointments] ([PersonId]) WHERE [State] IN (1, 2, 3)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_Appointments_PersonId_StartsAt] ON [Appointments] ([PersonId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_Appointments_State_StartsAt] ON [Appointments] ([State], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_ClosingSteps_AppointmentId] ON [ClosingSteps] ([AppointmentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_ClosingSteps_NextId] ON [ClosingSteps] ([NextId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_Closures_OfficeId_LastDay] ON [Closures] ([OfficeId], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_DeskClaims_AppointmentId] ON [DeskClaims] ([AppointmentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Desks_OfficeId_Name] ON [Desks] ([OfficeId], [Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Holidays_Date] ON [Holidays] ([Date]) WHERE [OfficeId] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Holidays_OfficeId_Date] ON [Holidays] ([OfficeId], [Date]) WHERE [OfficeId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Offices_Name] ON [Offices] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE UNIQUE INDEX [IX_OpeningHours_OfficeId_ValidFrom] ON [OpeningHours] ([OfficeId], [ValidFrom]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_VerificationRecords_CreatedAt] ON [VerificationRecords] ([CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE UNIQUE INDEX [IX_VerificationRecords_Csv] ON [VerificationRecords] ([Csv]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE UNIQUE INDEX [IX_VerificationRecords_Number] ON [VerificationRecords] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_VerificationRecords_OfficialId_CreatedAt] ON [VerificationRecords] ([OfficialId], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_VerificationRecords_Outcome_CreatedAt] ON [VerificationRecords] ([Outcome], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE INDEX [IX_VerificationRecords_PersonId_CreatedAt] ON [VerificationRecords] ([PersonId], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    CREATE UNIQUE INDEX [IX_VerificationRecords_VerificationId_Revision] ON [VerificationRecords] ([VerificationId], [Revision]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122083131_Appointments'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122083131_Appointments', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    DROP INDEX [IX_OutboxMessages_RelatedId] ON [OutboxMessages];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Articles] (
        [Id] uniqueidentifier NOT NULL,
        [Slug] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Title] nvarchar(120) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Language] nvarchar(2) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Body] nvarchar(max) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Audience] int NOT NULL,
        [IsPublished] bit NOT NULL,
        [IsArchived] bit NOT NULL,
        [IsShipped] bit NOT NULL,
        [SearchTitle] nvarchar(480) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SearchText] nvarchar(max) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Number] int NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [WrittenBy] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Articles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [BusinessCalendars] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [ZoneId] nvarchar(40) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [IsLegal] bit NOT NULL,
        [Versions] nvarchar(max) NOT NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_BusinessCalendars] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Categories] (
        [Id] uniqueidentifier NOT NULL,
        [ParentId] uniqueidentifier NULL,
        [Code] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Name] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Keywords] nvarchar(300) COLLATE Modern_Spanish_CI_AI NULL,
        [Position] int NOT NULL,
        [IsArchived] bit NOT NULL,
        [SuccessorId] uniqueidentifier NULL,
        [Settings] nvarchar(max) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Categories] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Categories_Categories_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Categories] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Categories_Categories_SuccessorId] FOREIGN KEY ([SuccessorId]) REFERENCES [Categories] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Drafts] (
        [OfficialId] uniqueidentifier NOT NULL,
        [Subject] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Content] nvarchar(max) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [UpdatedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Drafts] PRIMARY KEY ([OfficialId], [Subject]),
        CONSTRAINT [FK_Drafts_Officials_OfficialId] FOREIGN KEY ([OfficialId]) REFERENCES [Officials] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [IncidentCounts] (
        [TeamId] uniqueidentifier NOT NULL,
        [AssigneeId] uniqueidentifier NOT NULL,
        [EntityId] uniqueidentifier NOT NULL,
        [State] int NOT NULL,
        [Alarm] int NOT NULL,
        [Total] int NOT NULL,
        CONSTRAINT [PK_IncidentCounts] PRIMARY KEY ([TeamId], [AssigneeId], [EntityId], [State], [Alarm])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [LocalEntities] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Dir3] nvarchar(9) COLLATE Modern_Spanish_CI_AI NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_LocalEntities] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [SavedViews] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [OwnerId] uniqueidentifier NULL,
        [Address] nvarchar(1000) COLLATE Modern_Spanish_CI_AI NOT NULL,
        CONSTRAINT [PK_SavedViews] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SavedViews_Officials_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Officials] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [SupportLines] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Number] nvarchar(30) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [NumberOutside] nvarchar(30) COLLATE Modern_Spanish_CI_AI NULL,
        [NumberAbroad] nvarchar(30) COLLATE Modern_Spanish_CI_AI NULL,
        [Rule] nvarchar(500) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [AsksReason] bit NOT NULL,
        [CalendarId] uniqueidentifier NULL,
        [Position] int NOT NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_SupportLines] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Teams] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Email] nvarchar(254) COLLATE Modern_Spanish_CI_AI NULL,
        [IsReserved] bit NOT NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Teams] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [ArticleCategories] (
        [ArticleId] uniqueidentifier NOT NULL,
        [CategoryId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_ArticleCategories] PRIMARY KEY ([ArticleId], [CategoryId]),
        CONSTRAINT [FK_ArticleCategories_Articles_ArticleId] FOREIGN KEY ([ArticleId]) REFERENCES [Articles] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [ArticleVersions] (
        [Id] uniqueidentifier NOT NULL,
        [ArticleId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Title] nvarchar(120) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Body] nvarchar(max) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [WrittenBy] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        CONSTRAINT [PK_ArticleVersions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ArticleVersions_Articles_ArticleId] FOREIGN KEY ([ArticleId]) REFERENCES [Articles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [ServiceLevels] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [CalendarId] uniqueidentifier NOT NULL,
        [WarnPercent] int NOT NULL,
        [Targets] nvarchar(1000) NOT NULL,
        [IsArchived] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ServiceLevels] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ServiceLevels_BusinessCalendars_CalendarId] FOREIGN KEY ([CalendarId]) REFERENCES [BusinessCalendars] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [EntityOfficials] (
        [OfficialId] uniqueidentifier NOT NULL,
        [EntityId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_EntityOfficials] PRIMARY KEY ([OfficialId], [EntityId]),
        CONSTRAINT [FK_EntityOfficials_LocalEntities_EntityId] FOREIGN KEY ([EntityId]) REFERENCES [LocalEntities] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_EntityOfficials_Officials_OfficialId] FOREIGN KEY ([OfficialId]) REFERENCES [Officials] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Requesters] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(150) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Email] nvarchar(254) COLLATE Modern_Spanish_CI_AI NULL,
        [Phone] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [DocumentNumber] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        [PersonId] uniqueidentifier NULL,
        [EntityId] uniqueidentifier NULL,
        [SearchText] nvarchar(1000) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Requesters] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Requesters_LocalEntities_EntityId] FOREIGN KEY ([EntityId]) REFERENCES [LocalEntities] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Requesters_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [TeamMembers] (
        [TeamId] uniqueidentifier NOT NULL,
        [OfficialId] uniqueidentifier NOT NULL,
        [IsLead] bit NOT NULL,
        CONSTRAINT [PK_TeamMembers] PRIMARY KEY ([TeamId], [OfficialId]),
        CONSTRAINT [FK_TeamMembers_Officials_OfficialId] FOREIGN KEY ([OfficialId]) REFERENCES [Officials] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TeamMembers_Teams_TeamId] FOREIGN KEY ([TeamId]) REFERENCES [Teams] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [ServiceRecounts] (
        [LevelId] uniqueidentifier NOT NULL,
        [After] bigint NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ServiceRecounts] PRIMARY KEY ([LevelId]),
        CONSTRAINT [FK_ServiceRecounts_ServiceLevels_LevelId] FOREIGN KEY ([LevelId]) REFERENCES [ServiceLevels] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Incidents] (
        [Id] uniqueidentifier NOT NULL,
        [Number] nvarchar(20) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Sequence] bigint NOT NULL,
        [Kind] int NOT NULL,
        [Title] nvarchar(200) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Description] nvarchar(max) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [CategoryId] uniqueidentifier NOT NULL,
        [RequesterId] uniqueidentifier NULL,
        [CallerId] uniqueidentifier NULL,
        [AffectedPersonId] uniqueidentifier NULL,
        [EntityId] uniqueidentifier NULL,
        [Channel] int NOT NULL,
        [LineId] uniqueidentifier NULL,
        [PhoneReason] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [Procedure] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [Fields] nvarchar(max) NOT NULL,
        [State] int NOT NULL,
        [TeamId] uniqueidentifier NULL,
        [AssigneeId] uniqueidentifier NULL,
        [CreatedAt] datetime2 NOT NULL,
        [CreatedOn] date NOT NULL,
        [CreatedBy] uniqueidentifier NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        [ResolvedAt] datetime2 NULL,
        [IsResolvedInCall] bit NOT NULL,
        [HandlingMinutes] int NOT NULL,
        [ReopenedTimes] int NOT NULL,
        [ClosedAt] datetime2 NULL,
        [MergedIntoId] uniqueidentifier NULL,
        [ParentId] uniqueidentifier NULL,
        [IsMajor] bit NOT NULL,
        [LastEntry] int NOT NULL,
        [AccessCodeHash] nvarchar(64) COLLATE Modern_Spanish_CI_AI NULL,
        [Version] bigint NOT NULL,
        [WaitingFor] int NULL,
        [WaitingNote] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [WaitingAppointmentId] uniqueidentifier NULL,
        [Impact] int NOT NULL,
        [Urgency] int NOT NULL,
        [Priority] int NOT NULL,
        [PriorityReason] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [ServiceLevelId] uniqueidentifier NULL,
        [ServiceEvents] nvarchar(max) NOT NULL,
        [DueAt] datetime2 NULL,
        [WarnAt] datetime2 NULL,
        [Alarm] int NOT NULL,
        [AnsweredInTime] bit NULL,
        [ResolvedInTime] bit NULL,
        CONSTRAINT [PK_Incidents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Incidents_Categories_CategoryId] FOREIGN KEY ([CategoryId]) REFERENCES [Categories] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Incidents_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Incidents_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_LocalEntities_EntityId] FOREIGN KEY ([EntityId]) REFERENCES [LocalEntities] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Officials_AssigneeId] FOREIGN KEY ([AssigneeId]) REFERENCES [Officials] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Persons_AffectedPersonId] FOREIGN KEY ([AffectedPersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Requesters_CallerId] FOREIGN KEY ([CallerId]) REFERENCES [Requesters] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Requesters_RequesterId] FOREIGN KEY ([RequesterId]) REFERENCES [Requesters] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_SupportLines_LineId] FOREIGN KEY ([LineId]) REFERENCES [SupportLines] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Incidents_Teams_TeamId] FOREIGN KEY ([TeamId]) REFERENCES [Teams] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [RequesterTerms] (
        [Term] nvarchar(100) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [RequesterId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_RequesterTerms] PRIMARY KEY ([Term], [RequesterId]),
        CONSTRAINT [FK_RequesterTerms_Requesters_RequesterId] FOREIGN KEY ([RequesterId]) REFERENCES [Requesters] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [Attachments] (
        [Id] uniqueidentifier NOT NULL,
        [IncidentId] uniqueidentifier NOT NULL,
        [FileName] nvarchar(120) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Kind] int NOT NULL,
        [Length] bigint NOT NULL,
        [Sha256] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [StoredAs] nvarchar(32) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [AddedAt] datetime2 NOT NULL,
        [AddedBy] uniqueidentifier NOT NULL,
        [RemovedAt] datetime2 NULL,
        [RemovedBy] uniqueidentifier NULL,
        [RemovalReason] nvarchar(200) COLLATE Modern_Spanish_CI_AI NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Attachments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Attachments_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [IncidentLinks] (
        [FromId] uniqueidentifier NOT NULL,
        [ToId] uniqueidentifier NOT NULL,
        [Kind] int NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_IncidentLinks] PRIMARY KEY ([FromId], [ToId]),
        CONSTRAINT [FK_IncidentLinks_Incidents_FromId] FOREIGN KEY ([FromId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_IncidentLinks_Incidents_ToId] FOREIGN KEY ([ToId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [IncidentTags] (
        [IncidentId] uniqueidentifier NOT NULL,
        [Tag] nvarchar(40) COLLATE Modern_Spanish_CI_AI NOT NULL,
        CONSTRAINT [PK_IncidentTags] PRIMARY KEY ([IncidentId], [Tag]),
        CONSTRAINT [FK_IncidentTags_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [IncidentWatchers] (
        [IncidentId] uniqueidentifier NOT NULL,
        [OfficialId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_IncidentWatchers] PRIMARY KEY ([IncidentId], [OfficialId]),
        CONSTRAINT [FK_IncidentWatchers_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [RemoteSessions] (
        [Id] uniqueidentifier NOT NULL,
        [IncidentId] uniqueidentifier NOT NULL,
        [Tool] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [WordingVersion] int NOT NULL,
        [GivenBy] nvarchar(150) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Way] int NOT NULL,
        [AskedAt] datetime2 NOT NULL,
        [AskedBy] uniqueidentifier NOT NULL,
        [State] int NOT NULL,
        [LastStep] int NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_RemoteSessions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RemoteSessions_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [SatisfactionAnswers] (
        [IncidentId] uniqueidentifier NOT NULL,
        [IsSolved] bit NOT NULL,
        [Score] int NOT NULL,
        [Comment] nvarchar(500) COLLATE Modern_Spanish_CI_AI NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_SatisfactionAnswers] PRIMARY KEY ([IncidentId]),
        CONSTRAINT [FK_SatisfactionAnswers_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [TimelineEntries] (
        [Id] uniqueidentifier NOT NULL,
        [IncidentId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Kind] int NOT NULL,
        [At] datetime2 NOT NULL,
        [AuthorKind] int NOT NULL,
        [AuthorId] uniqueidentifier NULL,
        [AuthorName] nvarchar(150) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Text] nvarchar(max) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [IsPublic] bit NOT NULL,
        [Changes] nvarchar(max) NOT NULL,
        [FormerIncident] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL,
        CONSTRAINT [PK_TimelineEntries] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TimelineEntries_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE TABLE [RemoteSteps] (
        [SessionId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Kind] int NOT NULL,
        [At] datetime2 NOT NULL,
        [OfficialId] uniqueidentifier NOT NULL,
        [OfficialName] nvarchar(150) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Way] int NULL,
        CONSTRAINT [PK_RemoteSteps] PRIMARY KEY ([SessionId], [Number]),
        CONSTRAINT [FK_RemoteSteps_RemoteSessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [RemoteSessions] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'IsArchived', N'IsLegal', N'Name', N'Version', N'Versions', N'ZoneId') AND [object_id] = OBJECT_ID(N'[BusinessCalendars]'))
        SET IDENTITY_INSERT [BusinessCalendars] ON;
    EXEC(N'INSERT INTO [BusinessCalendars] ([Id], [IsArchived], [IsLegal], [Name], [Version], [Versions], [ZoneId])
    VALUES (''01990000-0000-7000-8000-0000000ca101'', CAST(0 AS bit), CAST(0 AS bit), N''Atención 012'', CAST(0 AS bigint), N''[{"ValidFrom":"2000-01-01","Week":[{"Day":1,"FromMinute":480,"ToMinute":1200},{"Day":2,"FromMinute":480,"ToMinute":1200},{"Day":3,"FromMinute":480,"ToMinute":1200},{"Day":4,"FromMinute":480,"ToMinute":1200},{"Day":5,"FromMinute":480,"ToMinute":1200},{"Day":6,"FromMinute":540,"ToMinute":840}],"Holidays":["2026-01-01","2026-01-06","2026-04-03","2026-05-01","2026-08-15","2026-10-12","2026-11-01","2026-12-06","2026-12-08","2026-12-25","2027-01-01","2027-01-06","2027-03-26","2027-05-01","2027-08-15","2027-10-12","2027-11-01","2027-12-06","2027-12-08","2027-12-25","2028-01-01","2028-01-06","2028-04-14","2028-05-01","2028-08-15","2028-10-12","2028-11-01","2028-12-06","2028-12-08","2028-12-25","2029-01-01","2029-01-06","2029-03-30","2029-05-01","2029-08-15","2029-10-12","2029-11-01","2029-12-06","2029-12-08","2029-12-25"]}]'', N''Europe/Madrid''),
    (''01990000-0000-7000-8000-0000000ca102'', CAST(0 AS bit), CAST(0 AS bit), N''Oficina'', CAST(0 AS bigint), N''[{"ValidFrom":"2000-01-01","Week":[{"Day":1,"FromMinute":480,"ToMinute":900},{"Day":2,"FromMinute":480,"ToMinute":900},{"Day":3,"FromMinute":480,"ToMinute":900},{"Day":4,"FromMinute":480,"ToMinute":900},{"Day":5,"FromMinute":480,"ToMinute":900}],"Holidays":["2026-01-01","2026-01-06","2026-04-03","2026-05-01","2026-08-15","2026-10-12","2026-11-01","2026-12-06","2026-12-08","2026-12-25","2027-01-01","2027-01-06","2027-03-26","2027-05-01","2027-08-15","2027-10-12","2027-11-01","2027-12-06","2027-12-08","2027-12-25","2028-01-01","2028-01-06","2028-04-14","2028-05-01","2028-08-15","2028-10-12","2028-11-01","2028-12-06","2028-12-08","2028-12-25","2029-01-01","2029-01-06","2029-03-30","2029-05-01","2029-08-15","2029-10-12","2029-11-01","2029-12-06","2029-12-08","2029-12-25"]}]'', N''Europe/Madrid''),
    (''01990000-0000-7000-8000-0000000ca103'', CAST(0 AS bit), CAST(1 AS bit), N''Días hábiles'', CAST(0 AS bigint), N''[{"ValidFrom":"2000-01-01","Week":[{"Day":1,"FromMinute":0,"ToMinute":1440},{"Day":2,"FromMinute":0,"ToMinute":1440},{"Day":3,"FromMinute":0,"ToMinute":1440},{"Day":4,"FromMinute":0,"ToMinute":1440},{"Day":5,"FromMinute":0,"ToMinute":1440}],"Holidays":["2026-01-01","2026-01-06","2026-04-03","2026-05-01","2026-08-15","2026-10-12","2026-11-01","2026-12-06","2026-12-08","2026-12-25","2027-01-01","2027-01-06","2027-03-26","2027-05-01","2027-08-15","2027-10-12","2027-11-01","2027-12-06","2027-12-08","2027-12-25","2028-01-01","2028-01-06","2028-04-14","2028-05-01","2028-08-15","2028-10-12","2028-11-01","2028-12-06","2028-12-08","2028-12-25","2029-01-01","2029-01-06","2029-03-30","2029-05-01","2029-08-15","2029-10-12","2029-11-01","2029-12-06","2029-12-08","2029-12-25"]}]'', N''Europe/Madrid'')');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'IsArchived', N'IsLegal', N'Name', N'Version', N'Versions', N'ZoneId') AND [object_id] = OBJECT_ID(N'[BusinessCalendars]'))
        SET IDENTITY_INSERT [BusinessCalendars] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Code', N'IsArchived', N'Keywords', N'Name', N'ParentId', N'Position', N'Settings', N'SuccessorId', N'Version') AND [object_id] = OBJECT_ID(N'[Categories]'))
        SET IDENTITY_INSERT [Categories] ON;
    EXEC(N'INSERT INTO [Categories] ([Id], [Code], [IsArchived], [Keywords], [Name], [ParentId], [Position], [Settings], [SuccessorId], [Version])
    VALUES (''02a1738e-eb29-a1e3-4b6f-c8d1e480e056'', N''otros'', CAST(0 AS bit), N''consulta general varios queja sugerencia'', N''Otros asuntos'', NULL, 3, N''{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":null,"Script":"Escuche primero y elija la categor\u00EDa despu\u00E9s: si encaja en otra, el plazo y el equipo ser\u00E1n los suyos.\nSi no es asunto nuestro, diga de qui\u00E9n es y el tel\u00E9fono, y ci\u00E9rrela en la llamada.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"No es competencia nuestra","Text":"Buenos d\u00EDas, {Nombre}:\n\nLo que nos plantea no corresponde a este servicio. Le indicamos a d\u00F3nde puede dirigirse:\n\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}'', NULL, CAST(0 AS bigint)),
    (''2c7070c3-831f-a0c2-730c-5950214c84bc'', N''acceso-claves'', CAST(0 AS bit), N''clave operativa portal ciudadano contraseña entrar'', N''Acceso y claves'', NULL, 2, N''{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5103","RequestLevelId":"01990000-0000-7000-8000-0000000a5103","Fields":null,"Script":"Identifique antes de nada: NIF y nombre. Abra la ficha y mire \u00ABDatos extra\u00BB.\nLa clave no la ve nadie: ni usted ni quien la pide por tel\u00E9fono. No la dicte ni la pida.\n\nQuien ya no pueda usar clave propia entra con: B@k o B@kQ en Euskadi (01, 20 y 48); Cl@ve o certificado en el resto.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}'', NULL, CAST(0 AS bigint)),
    (''2d583ae4-99b0-f43c-872f-0e315f243147'', N''sede-electronica'', CAST(0 AS bit), N''trámite telemático procedimiento sede ayuda formulario de incidencias'', N''Trámites de la sede electrónica'', NULL, 1, N''{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":"El nombre que figura en la sede.","For":3,"Choices":[]},{"Code":"numero-registro","Label":"N\u00FAmero de registro o expediente","Kind":1,"IsRequired":false,"Help":"Si ya lleg\u00F3 a presentarlo.","For":3,"Choices":[]}],"Script":"Pregunte primero de qu\u00E9 tipo es el problema:\n\u00B7 C\u00F3mo rellenar un campo o anexar un documento \u2192 Dudas funcionales.\n\u00B7 Un error al pagar \u2192 Problemas con el pago.\n\u00B7 La firma o la autenticaci\u00F3n \u2192 Problemas con firma o certificado.\n\nSi se acaba el plazo para presentar, anote la fecha y suba la urgencia.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}'', NULL, CAST(0 AS bigint)),
    (''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', N''portales-municipales'', CAST(0 AS bit), N''web portal sede diputación proactivanet ppmm'', N''Portales Municipales'', NULL, 0, N''{"Kinds":null,"TeamId":"c18de6e1-6506-1a44-6818-19964f7a0851","Impact":null,"Urgency":null,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5101","RequestLevelId":"01990000-0000-7000-8000-0000000a5102","Fields":[{"Code":"portal","Label":"Portal o direcci\u00F3n de la p\u00E1gina","Kind":1,"IsRequired":false,"Help":"Por ejemplo, www.municipio.es/agenda. C\u00F3piela de la barra del navegador.","For":3,"Choices":[]},{"Code":"desde-cuando","Label":"Desde cu\u00E1ndo ocurre","Kind":4,"IsRequired":false,"Help":null,"For":1,"Choices":[]}],"Script":"1. Entidad y nombre de quien llama; compruebe que figura como usuario de esa entidad.\n2. Direcci\u00F3n exacta de la p\u00E1gina y qu\u00E9 esperaba ver.\n3. \u00BFLe ocurre solo a esa persona o a m\u00E1s gente? Si es a todo el municipio, suba el impacto a \u00ABServicio\u00BB y busque si hay una incidencia mayor abierta.\n\nCanales: el portal de soporte es el medio principal. El correo portalesmunicipales@dival.es se registra solo (asunto \u2192 t\u00EDtulo, cuerpo \u2192 descripci\u00F3n). Batl\u00EDa Respon, 96 388 37 00, es solo para usuarios de EELL que no puedan usar los anteriores; el 96 344 26 09, solo para usuarios de la Diputaci\u00F3n con asuntos de muy r\u00E1pida resoluci\u00F3n.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":true}'', NULL, CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Code', N'IsArchived', N'Keywords', N'Name', N'ParentId', N'Position', N'Settings', N'SuccessorId', N'Version') AND [object_id] = OBJECT_ID(N'[Categories]'))
        SET IDENTITY_INSERT [Categories] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'AsksReason', N'CalendarId', N'IsArchived', N'Name', N'Number', N'NumberAbroad', N'NumberOutside', N'Position', N'Rule', N'Version') AND [object_id] = OBJECT_ID(N'[SupportLines]'))
        SET IDENTITY_INSERT [SupportLines] ON;
    EXEC(N'INSERT INTO [SupportLines] ([Id], [AsksReason], [CalendarId], [IsArchived], [Name], [Number], [NumberAbroad], [NumberOutside], [Position], [Rule], [Version])
    VALUES (''24a24b63-c3d6-5e84-38e9-1895c1db3577'', CAST(0 AS bit), ''01990000-0000-7000-8000-0000000ca101'', CAST(0 AS bit), N''012'', N''012'', N''00 34 971 22 57 91'', N''971 22 57 91'', 2, N''Dudas de autenticación y de firma con certificado digital. De lunes a viernes de 8 a 20 y sábados de 9 a 14.'', CAST(0 AS bigint)),
    (''30f066fc-3497-2f70-984f-07f08fb174aa'', CAST(1 AS bit), NULL, CAST(0 AS bit), N''Diputación'', N''96 344 26 09'', NULL, NULL, 1, N''Solo para usuarios de la Diputación y asuntos de resolución muy rápida, como un usuario bloqueado o quien no tiene acceso a la web ni al correo.'', CAST(0 AS bigint)),
    (''f081fa50-5bc8-e281-a44f-54099cb34145'', CAST(1 AS bit), NULL, CAST(0 AS bit), N''Batlía Respon'', N''96 388 37 00'', NULL, NULL, 0, N''Solo para usuarios de entidades locales (EELL) que no puedan usar el portal ni el correo.'', CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'AsksReason', N'CalendarId', N'IsArchived', N'Name', N'Number', N'NumberAbroad', N'NumberOutside', N'Position', N'Rule', N'Version') AND [object_id] = OBJECT_ID(N'[SupportLines]'))
        SET IDENTITY_INSERT [SupportLines] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Email', N'IsArchived', N'IsReserved', N'Name', N'Version') AND [object_id] = OBJECT_ID(N'[Teams]'))
        SET IDENTITY_INSERT [Teams] ON;
    EXEC(N'INSERT INTO [Teams] ([Id], [Email], [IsArchived], [IsReserved], [Name], [Version])
    VALUES (''4b9cdb8d-4b9e-54d5-48d3-b479dc3f84f9'', NULL, CAST(0 AS bit), CAST(1 AS bit), N''Protección de datos'', CAST(0 AS bigint)),
    (''b2208a67-86c5-f840-399b-03ac48ea1322'', NULL, CAST(0 AS bit), CAST(0 AS bit), N''Firma y certificados'', CAST(0 AS bigint)),
    (''c18de6e1-6506-1a44-6818-19964f7a0851'', NULL, CAST(0 AS bit), CAST(0 AS bit), N''Soporte de portales'', CAST(0 AS bigint)),
    (''ee023719-ea7d-8589-34ea-701dce5ee376'', NULL, CAST(0 AS bit), CAST(0 AS bit), N''Tesorería y pagos'', CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Email', N'IsArchived', N'IsReserved', N'Name', N'Version') AND [object_id] = OBJECT_ID(N'[Teams]'))
        SET IDENTITY_INSERT [Teams] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Code', N'IsArchived', N'Keywords', N'Name', N'ParentId', N'Position', N'Settings', N'SuccessorId', N'Version') AND [object_id] = OBJECT_ID(N'[Categories]'))
        SET IDENTITY_INSERT [Categories] ON;
    EXEC(N'INSERT INTO [Categories] ([Id], [Code], [IsArchived], [Keywords], [Name], [ParentId], [Position], [Settings], [SuccessorId], [Version])
    VALUES (''16d769ec-8d44-985c-3aaa-c767c11741d9'', N''publicacion'', CAST(0 AS bit), N''noticias páginas imágenes banner agenda editar'', N''Publicación de contenidos'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 2, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''17898e4d-cb82-a5be-c66b-f01df582989b'', N''diseno'', CAST(0 AS bit), N''plantilla logotipo colores menú cabecera'', N''Diseño y menús'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 4, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''317932bd-1b86-9d80-e3fe-414386feab77'', N''proteccion-datos'', CAST(0 AS bit), N''rgpd derechos acceso supresión'', N''Protección de datos'', ''02a1738e-eb29-a1e3-4b6f-c8d1e480e056'', 1, N''{"Kinds":2,"TeamId":"4b9cdb8d-4b9e-54d5-48d3-b479dc3f84f9","Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"Derechos de acceso, rectificaci\u00F3n, supresi\u00F3n, oposici\u00F3n, limitaci\u00F3n y portabilidad.\nNo d\u00E9 por tel\u00E9fono ning\u00FAn dato de la persona: la solicitud se registra y se contesta por escrito en el plazo de un mes.","CannedReplies":null,"RetentionMonths":12,"EntityIds":null,"OfferedToPortals":true}'', NULL, CAST(0 AS bigint)),
    (''347f7690-86b9-9eb5-cf36-c62cb8c2928c'', N''dudas-funcionales'', CAST(0 AS bit), N''rellenar campos anexar documentos adjuntar cómo funciona'', N''Dudas funcionales'', ''2d583ae4-99b0-f43c-872f-0e315f243147'', 0, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"Para lo relacionado con el funcionamiento del tr\u00E1mite: rellenar campos, anexar documentos\u2026\n1. \u00BFQu\u00E9 tr\u00E1mite y en qu\u00E9 paso est\u00E1?\n2. \u00BFQu\u00E9 quiere escribir o adjuntar?\n3. Gu\u00EDele campo a campo. No rellene por la persona ni le pida datos que no hagan falta.\n\nSi hay que ver su pantalla: solo visualizaci\u00F3n. Controlarla, \u00FAnicamente si lo pide de forma expresa; an\u00F3telo en el consentimiento.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''410d780a-7d7f-ed96-773c-07714a9c3fc5'', N''problemas-pago'', CAST(0 AS bit), N''pagar tasa tarjeta error cobro recibo liquidación'', N''Problemas con el pago'', ''2d583ae4-99b0-f43c-872f-0e315f243147'', 1, N''{"Kinds":1,"TeamId":"ee023719-ea7d-8589-34ea-701dce5ee376","Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"numero-liquidacion","Label":"N\u00FAmero de liquidaci\u00F3n","Kind":1,"IsRequired":false,"Help":"Figura en la carta de pago.","For":3,"Choices":[]},{"Code":"entidad-bancaria","Label":"Entidad bancaria","Kind":1,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"mensaje-error","Label":"Mensaje de error","Kind":2,"IsRequired":true,"Help":"Tal como aparece. Nunca el n\u00FAmero de la tarjeta.","For":1,"Choices":[]},{"Code":"cargo","Label":"\u00BFLe han hecho el cargo?","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["No","S\u00ED, una vez","S\u00ED, m\u00E1s de una vez","No lo sabe"]},{"Code":"fecha-intento","Label":"Fecha del intento","Kind":4,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"Solo si ha dado un error al pagar. Si pregunta cu\u00E1nto o c\u00F3mo se paga, es una duda funcional.\n1. N\u00FAmero de liquidaci\u00F3n y entidad bancaria.\n2. Texto del error. No pida ni anote NUNCA el n\u00FAmero de la tarjeta, su caducidad ni su c\u00F3digo.\n3. \u00BFLe han hecho el cargo? Si no lo sabe, que lo mire en su banco antes de volver a pagar.\n4. Cargo duplicado o sin justificante: que no repita el pago; Tesorer\u00EDa lo comprueba y, si procede, lo devuelve.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"No repita el pago","Text":"Buenos d\u00EDas, {Nombre}:\n\nEstamos comprobando con la entidad bancaria el pago que nos indica en {Numero}. Por favor, no lo repita: si el cargo se hizo, le enviaremos el justificante; si se hizo dos veces, se devolver\u00E1 el sobrante.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"El pago no lleg\u00F3 a hacerse","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos comprobado que el pago no lleg\u00F3 a completarse y que no hay ning\u00FAn cargo a su nombre. Puede volver a intentarlo desde el mismo tr\u00E1mite.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''46f64d4c-4e33-baf8-fffa-d9e47b7ec78e'', N''formularios'', CAST(0 AS bit), N''formulario trámite envío solicitud'', N''Formularios y trámites del portal'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 3, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"formulario","Label":"Formulario o tr\u00E1mite","Kind":8,"IsRequired":true,"Help":null,"For":3,"Choices":[]},{"Code":"portal","Label":"Portal o direcci\u00F3n de la p\u00E1gina","Kind":1,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"desde-cuando","Label":"Desde cu\u00E1ndo ocurre","Kind":4,"IsRequired":false,"Help":null,"For":1,"Choices":[]},{"Code":"captura","Label":"\u00BFPuede enviar una captura de pantalla?","Kind":6,"IsRequired":false,"Help":null,"For":1,"Choices":[]}],"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''6171abe4-74cb-b4c1-83a7-6d55c72b267d'', N''quejas-sugerencias'', CAST(0 AS bit), N''queja reclamación sugerencia felicitación'', N''Quejas y sugerencias'', ''02a1738e-eb29-a1e3-4b6f-c8d1e480e056'', 0, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''6a5a4a9e-2550-c047-3e4b-84f39513d52d'', N''clave-perdida'', CAST(0 AS bit), N''olvidada olvido perder resetear contraseña'', N''Clave perdida'', ''2c7070c3-831f-a0c2-730c-5950214c84bc'', 2, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"1. NIF y nombre; abra la ficha y mire el nivel de identidad.\n2. \u00BFLa ha perdido o cree que otra persona la tiene? Si es lo segundo, elija \u00ABcomprometida\u00BB: la anterior deja de valer en el acto.\n3. Identidad verificada: \u00ABResetear clave\u00BB. La nueva sale por correo; caduca a las 72 horas si no se usa.\n4. Sin verificar: \u00ABCitar para verificar\u00BB. La incidencia espera a la cita y sigue sola.\n\nSi el ayuntamiento est\u00E1 retirando las claves propias, ofrezca lo que la sustituye: B@k o B@kQ en Euskadi; Cl@ve o certificado en el resto.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Nueva clave enviada","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos enviado una clave nueva a su correo. Entre con ella antes de 72 horas: el portal le pedir\u00E1 que elija la suya. Si no ha sido usted quien la ha pedido, av\u00EDsenos enseguida.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Otras formas de entrar","Text":"Buenos d\u00EDas, {Nombre}:\n\nTambi\u00E9n puede entrar en el portal sin clave propia: con B@k o B@kQ si reside en Euskadi, o con Cl@ve o certificado electr\u00F3nico en el resto.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''7c2a6672-5a70-ceca-e4cc-5b1518b3d08c'', N''verificacion-identidad'', CAST(0 AS bit), N''cita verificar presencial llamada pendiente'', N''Verificación de identidad'', ''2c7070c3-831f-a0c2-730c-5950214c84bc'', 3, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"1. \u00BFTiene ya el alta hecha? Si no, que la empiece en el portal o \u00E1brala usted.\n2. Ofrezca la primera cita libre: presencial, con su DNI o NIE en vigor, o por llamada al m\u00F3vil que consta.\n3. \u00ABCitar para verificar\u00BB desde la incidencia: esperar\u00E1 a la cita.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Qu\u00E9 traer a la cita","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara verificar su identidad traiga su DNI, NIE o pasaporte en vigor. No hace falta fotocopia: no guardamos ninguna imagen del documento.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''8bf8bca2-d6c1-60bc-dbe1-2b3d619c6329'', N''cuenta-soporte'', CAST(0 AS bit), N''proactivanet alta usuario enlace contraseña darse de alta'', N''Cuenta del portal de soporte'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"El alta la pide la propia persona: \u00ABAlta de usuario\u00BB \u2192 rellenar sus datos \u2192 \u00ABEnviar solicitud de alta\u00BB.\nRecibe un correo con un enlace para establecer la contrase\u00F1a; despu\u00E9s, \u00ABAbrir p\u00E1gina de inicio\u00BB e iniciar sesi\u00F3n.\n\n1. \u00BFHa mirado en correo no deseado?\n2. \u00BFEs la direcci\u00F3n que escribi\u00F3? L\u00E9asela letra a letra.\n3. Si el enlace ha caducado, reenv\u00EDelo.\n\nLa gu\u00EDa de uso est\u00E1 en su cuenta, en el men\u00FA lateral derecho.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"C\u00F3mo darse de alta","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara darse de alta en el portal de soporte pulse \u00ABAlta de usuario\u00BB, rellene sus datos y pulse \u00ABEnviar solicitud de alta\u00BB. Recibir\u00E1 un correo con un enlace para establecer su contrase\u00F1a. Despu\u00E9s pulse \u00ABAbrir p\u00E1gina de inicio\u00BB e inicie sesi\u00F3n.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''9e460a2b-d49f-3229-1a24-f6bb6b3a9f46'', N''acceso-plataforma'', CAST(0 AS bit), N''entrar sesión usuario contraseña iniciar'', N''Acceso a la plataforma'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 0, N''{"Kinds":1,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":"01990000-0000-7000-8000-0000000a5103","RequestLevelId":null,"Fields":[{"Code":"usuario","Label":"Usuario de la plataforma","Kind":1,"IsRequired":false,"Help":"El nombre de usuario, nunca la contrase\u00F1a.","For":3,"Choices":[]},{"Code":"mensaje-error","Label":"Mensaje que aparece","Kind":2,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"1. Nombre de usuario (no pida nunca la contrase\u00F1a).\n2. \u00BFQu\u00E9 mensaje aparece al entrar?\n3. Bloqueo por intentos: desbloquee y pida que pruebe sin colgar; se cierra en la llamada.\n4. Contrase\u00F1a olvidada: env\u00EDe el enlace para establecerla otra vez.\n\nEs uno de los pocos casos que se admiten en el 96 344 26 09.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''b82f235c-551c-991e-f80a-e38139aa0e9a'', N''retirada-claves'', CAST(0 AS bit), N''fin clave bak bakq cl@ve certificado sustituir'', N''Retirada de las claves propias'', ''2c7070c3-831f-a0c2-730c-5950214c84bc'', 4, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"La clave propia deja de servir en la fecha que fije el ayuntamiento.\nEuskadi (c\u00F3digos postales 01, 20 y 48): B@k o B@kQ. Resto: Cl@ve o certificado electr\u00F3nico.\nQuien usa certificado sigue igual.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''ba2d559e-61e5-f7c8-4f30-d06779102b7c'', N''alta-usuarios-ppmm'', CAST(0 AS bit), N''alta baja permisos editor perfil'', N''Alta y permisos de usuarios'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 5, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"nombre","Label":"Nombre y apellidos","Kind":1,"IsRequired":true,"Help":null,"For":3,"Choices":[]},{"Code":"correo","Label":"Correo profesional","Kind":1,"IsRequired":true,"Help":null,"For":3,"Choices":[]},{"Code":"perfil","Label":"Perfil","Kind":5,"IsRequired":true,"Help":null,"For":3,"Choices":["Editor de contenidos","Responsable del portal","Solo consulta"]},{"Code":"hasta","Label":"Hasta cu\u00E1ndo","Kind":4,"IsRequired":false,"Help":"Solo si es un permiso temporal.","For":3,"Choices":[]},{"Code":"autoriza","Label":"Qui\u00E9n lo autoriza","Kind":1,"IsRequired":true,"Help":"Cargo y nombre de quien responde por la entidad.","For":3,"Choices":[]}],"Script":"Solo puede pedirlo el responsable del portal en la entidad.\nCompruebe qui\u00E9n autoriza y con qu\u00E9 perfil. Una baja se hace en el d\u00EDa.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''cca3669a-9084-c0bb-1060-8401b6e50521'', N''no-recibo-clave'', CAST(0 AS bit), N''correo sms no llega mensaje spam código'', N''No recibo la clave'', ''2c7070c3-831f-a0c2-730c-5950214c84bc'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"medio","Label":"Qu\u00E9 no le llega","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["El correo con la clave","El SMS","Ninguno de los dos"]},{"Code":"mirado-spam","Label":"\u00BFHa mirado en correo no deseado?","Kind":6,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"1. NIF y nombre; abra la ficha y mire \u00ABAvisos enviados\u00BB: \u00BFsali\u00F3 el mensaje?, \u00BFlo rechaz\u00F3 su correo?\n2. Compruebe con la persona el correo y el m\u00F3vil: que los diga ella, no se los lea.\n3. Si sali\u00F3 bien: correo no deseado, buz\u00F3n lleno. \u00ABReenviar\u00BB desde la incidencia.\n4. Si el dato es err\u00F3neo: hay que cambiarlo y validarlo antes; durante 7 d\u00EDas el reset pide un segundo funcionario o la presencia de la persona.\n5. Si el aviso caduc\u00F3 (72 horas): \u00ABResetear clave\u00BB.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Reenviada","Text":"Buenos d\u00EDas, {Nombre}:\n\nLe hemos vuelto a enviar el mensaje a la direcci\u00F3n que consta en su ficha. Mire tambi\u00E9n en correo no deseado. La clave provisional caduca a las 72 horas y al usarla deber\u00E1 elegir la suya.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''d2a4af46-02ac-d9fc-6010-18e3dbe3b403'', N''problemas-firma'', CAST(0 AS bit), N''autofirma certificado digital dnie cl@ve autenticación firmar 012'', N''Problemas con firma o certificado'', ''2d583ae4-99b0-f43c-872f-0e315f243147'', 2, N''{"Kinds":null,"TeamId":"b2208a67-86c5-f840-399b-03ac48ea1322","Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"navegador","Label":"Navegador","Kind":5,"IsRequired":false,"Help":null,"For":1,"Choices":["Chrome","Edge","Firefox","Safari","Otro"]},{"Code":"sistema","Label":"Sistema","Kind":5,"IsRequired":false,"Help":null,"For":1,"Choices":["Windows","macOS","Linux","Android","iPhone o iPad"]},{"Code":"tipo-certificado","Label":"Tipo de certificado","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["FNMT de persona f\u00EDsica","FNMT de representante","DNI electr\u00F3nico","ACCV","Cl@ve","B@k o B@kQ","Otro","No lo sabe"]},{"Code":"version-autofirma","Label":"Versi\u00F3n de Autofirma","Kind":1,"IsRequired":false,"Help":"Autofirma \u2192 Ayuda \u2192 Acerca de. Vac\u00EDo si no la tiene.","For":3,"Choices":[]},{"Code":"mensaje-error","Label":"Mensaje de error","Kind":2,"IsRequired":false,"Help":null,"For":3,"Choices":[]}],"Script":"1. Navegador, sistema y tipo de certificado.\n2. \u00BFLe falla al entrar (autenticaci\u00F3n) o al firmar? Al firmar suele ser Autofirma: versi\u00F3n, y que la abra una vez por su cuenta.\n3. \u00BFEl certificado est\u00E1 caducado o en otro equipo? \u00BFPide la clave del certificado?\n4. Con DNI electr\u00F3nico: lector conectado y PIN sin bloquear.\n\nAsistencia especializada en firma y certificados: 012, de lunes a viernes de 8 a 20 horas y s\u00E1bados de 9 a 14.\nDesde fuera de las Illes Balears: 971 22 57 91. Desde el extranjero: 00 34 971 22 57 91.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Instalar o actualizar Autofirma","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara firmar necesita tener instalada la \u00FAltima versi\u00F3n de Autofirma. Desc\u00E1rguela de firmaelectronica.gob.es, ci\u00E9rrela si est\u00E1 abierta, inst\u00E1lela y reinicie el navegador antes de volver a intentarlo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Tel\u00E9fono 012","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara dudas de autenticaci\u00F3n o de firma con certificado digital puede llamar al 012, de lunes a viernes de 8 a 20 horas y s\u00E1bados de 9 a 14. Si llama desde fuera de las Illes Balears, marque el 971 22 57 91; desde el extranjero, el 00 34 971 22 57 91.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''d41bd753-6011-18dd-2246-83edcf46f35a'', N''ppmm-caida'', CAST(0 AS bit), N''no funciona caída lentitud error 500 servicio'', N''Portal caído o muy lento'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 6, N''{"Kinds":1,"TeamId":null,"Impact":2,"Urgency":1,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":"1. Compruebe usted la p\u00E1gina desde su navegador.\n2. \u00BFHay ya una incidencia mayor abierta? Si la hay, cu\u00E9lguela de ella y d\u00EDgaselo.\n3. Si no la hay y falla en m\u00E1s de un municipio, decl\u00E1rela mayor.","CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''e5c9d7ee-ad70-8473-f7f6-c88c6eeab847'', N''bloqueo-usuario'', CAST(0 AS bit), N''bloqueado desbloquear intentos no puedo entrar'', N''Bloqueo de usuario'', ''2c7070c3-831f-a0c2-730c-5950214c84bc'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"mensaje-error","Label":"Mensaje que aparece","Kind":1,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"desconocidos","Label":"\u00BFReconoce los intentos como suyos?","Kind":6,"IsRequired":false,"Help":"Si no los reconoce, no desbloquee: la clave puede estar en otras manos.","For":3,"Choices":[]}],"Script":"1. NIF y nombre; abra la ficha.\n2. \u00BFHa fallado la clave muchas veces? Se bloquea a los 10 fallos.\n3. \u00BFReconoce esos intentos? Si NO los reconoce, no desbloquee: la clave est\u00E1 comprometida; use \u00ABResetear clave\u00BB y elija ese motivo.\n4. Si los reconoce y recuerda la clave: \u00ABDesbloquear\u00BB, con el motivo. Que pruebe sin colgar.\n5. Si no la recuerda: \u00ABResetear clave\u00BB.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Desbloqueado","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos desbloqueado su acceso. Entre con su NIF y su clave de siempre. Si no la recuerda, p\u00EDdanos una nueva: nadie puede decirle cu\u00E1l era.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''f8994596-2904-2f91-aa13-a374ff7d74d2'', N''ppmm-formacion'', CAST(0 AS bit), N''curso guía ayuda manual aprender'', N''Formación y manuales'', ''8ea15ec9-ef5b-8378-9cb9-dee18c993ebe'', 7, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":4,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Code', N'IsArchived', N'Keywords', N'Name', N'ParentId', N'Position', N'Settings', N'SuccessorId', N'Version') AND [object_id] = OBJECT_ID(N'[Categories]'))
        SET IDENTITY_INSERT [Categories] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'CalendarId', N'IsArchived', N'Name', N'Targets', N'Version', N'WarnPercent') AND [object_id] = OBJECT_ID(N'[ServiceLevels]'))
        SET IDENTITY_INSERT [ServiceLevels] ON;
    EXEC(N'INSERT INTO [ServiceLevels] ([Id], [CalendarId], [IsArchived], [Name], [Targets], [Version], [WarnPercent])
    VALUES (''01990000-0000-7000-8000-0000000a5101'', ''01990000-0000-7000-8000-0000000ca101'', CAST(0 AS bit), N''General incidencias'', N''[{"Priority":1,"ResponseMinutes":30,"ResolutionMinutes":240},{"Priority":2,"ResponseMinutes":60,"ResolutionMinutes":480},{"Priority":3,"ResponseMinutes":240,"ResolutionMinutes":1440},{"Priority":4,"ResponseMinutes":480,"ResolutionMinutes":3600}]'', CAST(0 AS bigint), 75),
    (''01990000-0000-7000-8000-0000000a5102'', ''01990000-0000-7000-8000-0000000ca101'', CAST(0 AS bit), N''General peticiones'', N''[{"Priority":1,"ResponseMinutes":60,"ResolutionMinutes":480},{"Priority":2,"ResponseMinutes":240,"ResolutionMinutes":1440},{"Priority":3,"ResponseMinutes":480,"ResolutionMinutes":3600},{"Priority":4,"ResponseMinutes":720,"ResolutionMinutes":7200}]'', CAST(0 AS bigint), 75),
    (''01990000-0000-7000-8000-0000000a5103'', ''01990000-0000-7000-8000-0000000ca101'', CAST(0 AS bit), N''Acceso y claves'', N''[{"Priority":1,"ResponseMinutes":15,"ResolutionMinutes":60},{"Priority":2,"ResponseMinutes":30,"ResolutionMinutes":120},{"Priority":3,"ResponseMinutes":60,"ResolutionMinutes":240},{"Priority":4,"ResponseMinutes":120,"ResolutionMinutes":480}]'', CAST(0 AS bigint), 75)');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'CalendarId', N'IsArchived', N'Name', N'Targets', N'Version', N'WarnPercent') AND [object_id] = OBJECT_ID(N'[ServiceLevels]'))
        SET IDENTITY_INSERT [ServiceLevels] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Code', N'IsArchived', N'Keywords', N'Name', N'ParentId', N'Position', N'Settings', N'SuccessorId', N'Version') AND [object_id] = OBJECT_ID(N'[Categories]'))
        SET IDENTITY_INSERT [Categories] ON;
    EXEC(N'INSERT INTO [Categories] ([Id], [Code], [IsArchived], [Keywords], [Name], [ParentId], [Position], [Settings], [SuccessorId], [Version])
    VALUES (''11086d83-b227-380f-8407-da1892aaa228'', N''ppmm-baja'', CAST(0 AS bit), N''cese eliminar cuenta'', N''Baja de usuario'', ''ba2d559e-61e5-f7c8-4f30-d06779102b7c'', 2, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":2,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''1d742274-a582-bc67-527b-6aeef01e20a6'', N''duda-documentos'', CAST(0 AS bit), N''adjuntar pdf tamaño formato archivo pesa'', N''Anexar documentos'', ''347f7690-86b9-9eb5-cf36-c62cb8c2928c'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"formato","Label":"Tipo de archivo","Kind":5,"IsRequired":false,"Help":null,"For":3,"Choices":["PDF","Imagen (JPG o PNG)","Documento de texto","Hoja de c\u00E1lculo","Otro"]},{"Code":"tamano-mb","Label":"Tama\u00F1o en MB","Kind":3,"IsRequired":false,"Help":"Aproximado.","For":3,"Choices":[]}],"Script":"1. Tipo y tama\u00F1o del archivo. Lo admitido est\u00E1 al pie del campo de la sede.\n2. Si pesa demasiado: guardarlo como PDF de menor calidad o repartirlo en varios.\n3. El nombre del archivo, sin acentos ni signos.\n4. Un documento firmado no se vuelve a imprimir ni a convertir: pierde la firma.","CannedReplies":[{"Title":"Acuse de recibo","Text":"Buenos d\u00EDas, {Nombre}:\n\nHemos registrado su consulta con el n\u00FAmero {Numero}. Puede ver en cualquier momento c\u00F3mo va en el portal o preguntar por ella con ese n\u00FAmero.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Pedir m\u00E1s informaci\u00F3n","Text":"Buenos d\u00EDas, {Nombre}:\n\nPara poder ayudarle con {Numero} necesitamos que nos diga:\n\n- qu\u00E9 estaba haciendo y en qu\u00E9 p\u00E1gina,\n- a qu\u00E9 hora ocurri\u00F3,\n- el texto exacto del mensaje de error, si lo hubo.\n\nResponda a este mismo mensaje. Mientras tanto, el plazo queda en suspenso.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Resuelto","Text":"Buenos d\u00EDas, {Nombre}:\n\nYa est\u00E1 resuelto lo que nos cont\u00F3 en {Numero}. Si vuelve a ocurrir, responda a este mensaje en los pr\u00F3ximos 14 d\u00EDas y lo retomaremos; despu\u00E9s, escr\u00EDbanos de nuevo.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"},{"Title":"Archivo demasiado grande","Text":"Buenos d\u00EDas, {Nombre}:\n\nEl archivo que intenta anexar supera el tama\u00F1o admitido. Gu\u00E1rdelo como PDF con menos calidad de imagen o rep\u00E1rtalo en varios archivos, cada uno por debajo del l\u00EDmite que indica el formulario.\n\nNo convierta un documento que ya est\u00E9 firmado: perder\u00EDa la firma.\n\nUn saludo,\n{Operador}\n{Ayuntamiento}"}],"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''26513256-f84b-54f5-ed44-d79f846ed618'', N''firma-clave'', CAST(0 AS bit), N''clave permanente pin giltza bak bakq'', N''Entrar con Cl@ve o B@k'', ''d2a4af46-02ac-d9fc-6010-18e3dbe3b403'', 3, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''2b3391db-39ab-d649-3621-ef01c326d42c'', N''duda-campos'', CAST(0 AS bit), N''campo obligatorio dato formato'', N''Cómo rellenar los campos'', ''347f7690-86b9-9eb5-cf36-c62cb8c2928c'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":[{"Code":"tramite","Label":"Tr\u00E1mite","Kind":8,"IsRequired":false,"Help":null,"For":3,"Choices":[]},{"Code":"campo","Label":"Campo o paso","Kind":1,"IsRequired":true,"Help":null,"For":3,"Choices":[]}],"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''2fb1835e-e42f-3e83-18a9-4d8ccb2f23fe'', N''duda-estado'', CAST(0 AS bit), N''estado expediente presentado justificante'', N''Cómo va mi trámite'', ''347f7690-86b9-9eb5-cf36-c62cb8c2928c'', 2, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":4,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''36bda9cc-3d27-98c4-46da-0f58d1051a6b'', N''publicacion-idiomas'', CAST(0 AS bit), N''valenciano castellano traducir'', N''Idiomas y traducción'', ''16d769ec-8d44-985c-3aaa-c767c11741d9'', 3, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''563e7730-430e-53af-285a-ff486c5255f6'', N''diseno-menus'', CAST(0 AS bit), N''menú opciones orden'', N''Menús y navegación'', ''17898e4d-cb82-a5be-c66b-f01df582989b'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''583751d0-a8b7-f30f-be2d-03d4b1737fd5'', N''ppmm-alta'', CAST(0 AS bit), N''nuevo editor'', N''Alta de usuario'', ''ba2d559e-61e5-f7c8-4f30-d06779102b7c'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''6e17e31a-46c7-af31-85dd-b80ae96866af'', N''firma-autofirma'', CAST(0 AS bit), N''autofirma firmar instalar java'', N''Autofirma no se abre o da error'', ''d2a4af46-02ac-d9fc-6010-18e3dbe3b403'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''77ceed31-1ceb-0690-2100-6d1edbe2b92f'', N''diseno-imagen'', CAST(0 AS bit), N''logotipo escudo colores cabecera'', N''Imagen corporativa'', ''17898e4d-cb82-a5be-c66b-f01df582989b'', 1, N''{"Kinds":2,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''8770bc18-b162-d08e-3489-a7233fc21181'', N''firma-dnie'', CAST(0 AS bit), N''dnie lector pin'', N''DNI electrónico'', ''d2a4af46-02ac-d9fc-6010-18e3dbe3b403'', 2, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''9114157d-a1f1-04f2-9abf-34de9a32c89a'', N''publicacion-enlaces'', CAST(0 AS bit), N''enlace roto error 404'', N''Enlaces que no funcionan'', ''16d769ec-8d44-985c-3aaa-c767c11741d9'', 2, N''{"Kinds":1,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''b3d0c6f5-3c13-1413-a74d-f76bd814d1d6'', N''ppmm-permisos'', CAST(0 AS bit), N''perfil ampliar quitar'', N''Cambio de permisos'', ''ba2d559e-61e5-f7c8-4f30-d06779102b7c'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''b7595459-d6dd-4353-1dc9-a70e74d14bea'', N''ppmm-contrasena'', CAST(0 AS bit), N''olvido cambio caducidad enlace'', N''Contraseña olvidada o caducada'', ''9e460a2b-d49f-3229-1a24-f6bb6b3a9f46'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''c86e7d11-5bab-9714-cab6-255c9319d5a9'', N''firma-caducado'', CAST(0 AS bit), N''caducado renovar fnmt accv'', N''Certificado caducado o no reconocido'', ''d2a4af46-02ac-d9fc-6010-18e3dbe3b403'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''d502170c-482d-505e-031c-9cca9fa603bd'', N''ppmm-usuario-bloqueado'', CAST(0 AS bit), N''bloqueo intentos cuenta'', N''Usuario bloqueado en la plataforma'', ''9e460a2b-d49f-3229-1a24-f6bb6b3a9f46'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''e10fe27c-7acc-5a7b-06a0-381dcb21b3d0'', N''publicacion-noticias'', CAST(0 AS bit), N''noticia evento acto calendario'', N''Noticias y agenda'', ''16d769ec-8d44-985c-3aaa-c767c11741d9'', 0, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''e6d365cd-b257-f959-79ad-8a7d727267f6'', N''publicacion-documentos'', CAST(0 AS bit), N''foto pdf subir tamaño adjuntar'', N''Imágenes y documentos'', ''16d769ec-8d44-985c-3aaa-c767c11741d9'', 1, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint)),
    (''ff7ac697-4b0e-8dc6-637d-05baaa76a62d'', N''diseno-accesibilidad'', CAST(0 AS bit), N''lector pantalla contraste wcag discapacidad'', N''Accesibilidad'', ''17898e4d-cb82-a5be-c66b-f01df582989b'', 2, N''{"Kinds":null,"TeamId":null,"Impact":null,"Urgency":null,"IncidentLevelId":null,"RequestLevelId":null,"Fields":null,"Script":null,"CannedReplies":null,"RetentionMonths":null,"EntityIds":null,"OfferedToPortals":null}'', NULL, CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Code', N'IsArchived', N'Keywords', N'Name', N'ParentId', N'Position', N'Settings', N'SuccessorId', N'Version') AND [object_id] = OBJECT_ID(N'[Categories]'))
        SET IDENTITY_INSERT [Categories] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_OutboxMessages_RelatedId] ON [OutboxMessages] ([RelatedId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_AuditEntries_ServiceLevel] ON [AuditEntries] ([ObjectId], [Sequence]) WHERE [ObjectType] = ''ServiceLevel''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_ArticleCategories_CategoryId] ON [ArticleCategories] ([CategoryId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Articles_SearchTitle_Id] ON [Articles] ([SearchTitle], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Articles_Slug] ON [Articles] ([Slug]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ArticleVersions_ArticleId_Number] ON [ArticleVersions] ([ArticleId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Attachments_IncidentId] ON [Attachments] ([IncidentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Attachments_StoredAs] ON [Attachments] ([StoredAs]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_BusinessCalendars_Name] ON [BusinessCalendars] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Categories_Code] ON [Categories] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Categories_Name] ON [Categories] ([Name]) WHERE [ParentId] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Categories_ParentId_Name] ON [Categories] ([ParentId], [Name]) WHERE [ParentId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Categories_SuccessorId] ON [Categories] ([SuccessorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Drafts_UpdatedAt] ON [Drafts] ([UpdatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_EntityOfficials_EntityId] ON [EntityOfficials] ([EntityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_IncidentLinks_ToId] ON [IncidentLinks] ([ToId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_AffectedPersonId_Sequence] ON [Incidents] ([AffectedPersonId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_Alarm_DueAt] ON [Incidents] ([Alarm], [DueAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_Alarm_WarnAt] ON [Incidents] ([Alarm], [WarnAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_AssigneeId_Sequence] ON [Incidents] ([AssigneeId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_CallerId] ON [Incidents] ([CallerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_CategoryId_Sequence] ON [Incidents] ([CategoryId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_ChangedAt_Sequence] ON [Incidents] ([ChangedAt], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_CreatedAt_Sequence] ON [Incidents] ([CreatedAt], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_CreatedBy_Sequence] ON [Incidents] ([CreatedBy], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_DueAt_Sequence] ON [Incidents] ([DueAt], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_EntityId_Sequence] ON [Incidents] ([EntityId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_LineId] ON [Incidents] ([LineId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_MergedIntoId] ON [Incidents] ([MergedIntoId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Incidents_Number] ON [Incidents] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Open_AssigneeId_Sequence] ON [Incidents] ([AssigneeId], [Sequence]) WHERE [State] <= 4');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Open_ChangedAt_Sequence] ON [Incidents] ([ChangedAt], [Sequence]) WHERE [State] <= 4');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Open_DueAt_Sequence] ON [Incidents] ([DueAt], [Sequence]) WHERE [State] <= 4');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Open_Priority_Sequence] ON [Incidents] ([Priority], [Sequence]) WHERE [State] <= 4');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Open_Sequence] ON [Incidents] ([Sequence]) WHERE [State] <= 4');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Open_TeamId_Sequence] ON [Incidents] ([TeamId], [Sequence]) WHERE [State] <= 4');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_ParentId] ON [Incidents] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Incidents_Pressing_DueAt_Sequence] ON [Incidents] ([DueAt], [Sequence]) WHERE [State] <= 4 AND [Alarm] >= 1');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_Priority_Sequence] ON [Incidents] ([Priority], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_Reports] ON [Incidents] ([CreatedOn], [CategoryId], [TeamId], [EntityId], [ServiceLevelId], [Channel], [State], [Kind], [IsResolvedInCall], [ReopenedTimes], [AnsweredInTime], [ResolvedInTime]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_RequesterId_Sequence] ON [Incidents] ([RequesterId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Incidents_Sequence] ON [Incidents] ([Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_ServiceLevelId_State_Sequence] ON [Incidents] ([ServiceLevelId], [State], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_State_Sequence] ON [Incidents] ([State], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_TeamId_Sequence] ON [Incidents] ([TeamId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Incidents_WaitingAppointmentId] ON [Incidents] ([WaitingAppointmentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_IncidentTags_Tag] ON [IncidentTags] ([Tag]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_IncidentWatchers_OfficialId] ON [IncidentWatchers] ([OfficialId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LocalEntities_Name] ON [LocalEntities] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_RemoteSessions_IncidentId] ON [RemoteSessions] ([IncidentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Requesters_Email] ON [Requesters] ([Email]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Requesters_EntityId] ON [Requesters] ([EntityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Requesters_PersonId] ON [Requesters] ([PersonId]) WHERE [PersonId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_Requesters_Phone] ON [Requesters] ([Phone]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_RequesterTerms_RequesterId] ON [RequesterTerms] ([RequesterId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_SatisfactionAnswers_At] ON [SatisfactionAnswers] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_SavedViews_OwnerId] ON [SavedViews] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_ServiceLevels_CalendarId] ON [ServiceLevels] ([CalendarId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ServiceLevels_Name] ON [ServiceLevels] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_SupportLines_Name] ON [SupportLines] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE INDEX [IX_TeamMembers_OfficialId] ON [TeamMembers] ([OfficialId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Teams_Name] ON [Teams] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TimelineEntries_IncidentId_Number] ON [TimelineEntries] ([IncidentId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_Counted] ON [Incidents] AFTER INSERT, UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        MERGE [IncidentCounts] WITH (HOLDLOCK) AS [count]
        USING (
            SELECT [TeamId], [AssigneeId], [EntityId], [State], [Alarm], SUM([Step]) AS [Step]
            FROM (
                SELECT ISNULL([TeamId], CAST(0x0 AS uniqueidentifier)) AS [TeamId], CASE WHEN [State] <= 4 THEN ISNULL([AssigneeId], CAST(0x0 AS uniqueidentifier)) ELSE CAST(0x0 AS uniqueidentifier) END AS [AssigneeId], ISNULL([EntityId], CAST(0x0 AS uniqueidentifier)) AS [EntityId], [State], CASE WHEN [State] <= 4 THEN [Alarm] ELSE 0 END AS [Alarm], 1 AS [Step] FROM inserted
                UNION ALL
                SELECT ISNULL([TeamId], CAST(0x0 AS uniqueidentifier)), CASE WHEN [State] <= 4 THEN ISNULL([AssigneeId], CAST(0x0 AS uniqueidentifier)) ELSE CAST(0x0 AS uniqueidentifier) END, ISNULL([EntityId], CAST(0x0 AS uniqueidentifier)), [State], CASE WHEN [State] <= 4 THEN [Alarm] ELSE 0 END, -1 FROM deleted) AS [steps]
            GROUP BY [TeamId], [AssigneeId], [EntityId], [State], [Alarm]
            HAVING SUM([Step]) <> 0) AS [change]
        ON [count].[TeamId] = [change].[TeamId] AND [count].[AssigneeId] = [change].[AssigneeId] AND [count].[EntityId] = [change].[EntityId] AND [count].[State] = [change].[State] AND [count].[Alarm] = [change].[Alarm]
        WHEN MATCHED THEN UPDATE SET [Total] = [count].[Total] + [change].[Step]
        WHEN NOT MATCHED THEN INSERT ([TeamId], [AssigneeId], [EntityId], [State], [Alarm], [Total]) VALUES ([change].[TeamId], [change].[AssigneeId], [change].[EntityId], [change].[State], [change].[Alarm], [change].[Step]);
    END');
END;

COMMIT;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'CREATE FULLTEXT CATALOG [IncidentTexts] WITH ACCENT_SENSITIVITY = OFF');
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'CREATE FULLTEXT INDEX ON [Incidents] ([Title] LANGUAGE 3082, [Description] LANGUAGE 3082) KEY INDEX [PK_Incidents] ON [IncidentTexts] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'CREATE FULLTEXT INDEX ON [TimelineEntries] ([Text] LANGUAGE 3082) KEY INDEX [PK_TimelineEntries] ON [IncidentTexts] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122113935_Incidents'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122113935_Incidents', N'10.0.14');
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [DedupeKey] nvarchar(100) COLLATE Modern_Spanish_CI_AI NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [DeliveredAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [GatewayId] nvarchar(100) COLLATE Modern_Spanish_CI_AI NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [InReplyTo] nvarchar(500) COLLATE Modern_Spanish_CI_AI NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [IncidentId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [IncidentNumber] nvarchar(20) COLLATE Modern_Spanish_CI_AI NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [ReplyTo] nvarchar(254) COLLATE Modern_Spanish_CI_AI NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    ALTER TABLE [OutboxMessages] ADD [TemplateVersion] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE TABLE [InboundMails] (
        [Id] uniqueidentifier NOT NULL,
        [Mailbox] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [MessageKey] nvarchar(64) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [MessageId] nvarchar(500) COLLATE Modern_Spanish_CI_AI NULL,
        [ReceivedAt] datetime2 NOT NULL,
        [FromAddress] nvarchar(254) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [FromName] nvarchar(150) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Copied] nvarchar(4000) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Subject] nvarchar(200) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Preview] nvarchar(200) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Size] bigint NOT NULL,
        [Class] int NOT NULL,
        [Sign] nvarchar(40) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [State] int NOT NULL,
        [Reason] int NULL,
        [IncidentId] uniqueidentifier NULL,
        [EntryId] uniqueidentifier NULL,
        [NoticeId] uniqueidentifier NULL,
        [AcknowledgedAt] datetime2 NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_InboundMails] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_InboundMails_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [Incidents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE TABLE [NoticeTemplates] (
        [Id] uniqueidentifier NOT NULL,
        [Event] int NOT NULL,
        [Channel] int NOT NULL,
        [Language] nvarchar(2) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Version] int NOT NULL,
        [Subject] nvarchar(200) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Body] nvarchar(4000) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [WrittenBy] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_NoticeTemplates] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE TABLE [ReturnedAddresses] (
        [Channel] int NOT NULL,
        [Address] nvarchar(254) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [NoticeId] uniqueidentifier NOT NULL,
        [FailureCode] nvarchar(60) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Since] datetime2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ReturnedAddresses] PRIMARY KEY ([Channel], [Address])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE TABLE [SenderRules] (
        [Sender] nvarchar(254) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [Kind] int NOT NULL,
        [AddedAt] datetime2 NOT NULL,
        [AddedBy] uniqueidentifier NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_SenderRules] PRIMARY KEY ([Sender])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE TABLE [SigningKeys] (
        [Name] nvarchar(40) COLLATE Modern_Spanish_CI_AI NOT NULL,
        [SealedKey] nvarchar(1000) COLLATE Modern_Spanish_CI_AI NOT NULL,
        CONSTRAINT [PK_SigningKeys] PRIMARY KEY ([Name])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE TABLE [InboundContents] (
        [Id] uniqueidentifier NOT NULL,
        [Raw] varbinary(max) NOT NULL,
        [Parsed] varbinary(max) NULL,
        CONSTRAINT [PK_InboundContents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_InboundContents_InboundMails_Id] FOREIGN KEY ([Id]) REFERENCES [InboundMails] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_OutboxMessages_Channel_SentAt_Recipient] ON [OutboxMessages] ([Channel], [SentAt], [Recipient]) WHERE [Channel] = 2 AND [SentAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_OutboxMessages_DedupeKey] ON [OutboxMessages] ([DedupeKey]) WHERE [DedupeKey] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_OutboxMessages_GatewayId] ON [OutboxMessages] ([GatewayId]) WHERE [GatewayId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_OutboxMessages_IncidentId_CreatedAt] ON [OutboxMessages] ([IncidentId], [CreatedAt]) WHERE [IncidentId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_InboundMails_EntryId] ON [InboundMails] ([EntryId]) WHERE [EntryId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE INDEX [IX_InboundMails_FromAddress_AcknowledgedAt] ON [InboundMails] ([FromAddress], [AcknowledgedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE INDEX [IX_InboundMails_IncidentId_ReceivedAt] ON [InboundMails] ([IncidentId], [ReceivedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE UNIQUE INDEX [IX_InboundMails_Mailbox_MessageKey] ON [InboundMails] ([Mailbox], [MessageKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE INDEX [IX_InboundMails_State_ReceivedAt_Id] ON [InboundMails] ([State], [ReceivedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    CREATE UNIQUE INDEX [IX_NoticeTemplates_Event_Channel_Language_Version] ON [NoticeTemplates] ([Event], [Channel], [Language], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122145839_Mail'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122145839_Mail', N'10.0.14');
END;

COMMIT;
GO

