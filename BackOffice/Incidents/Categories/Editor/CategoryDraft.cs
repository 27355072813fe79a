using System.Globalization;
using System.Text.Json;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Categories.Editor;

/// <summary>What is typed about a category, kept while somebody looks at another one and while somebody else changes it.</summary>
public sealed class CategoryDraft
{
    private string? readIdentity;
    private string? readSettings;
    private Category stored;

    public CategoryDraft(Category category) => TakeAll(stored = category);

    /// <summary>Of what was read; <see cref="IsBehind"/> says when it is no longer the stored one.</summary>
    public long Version { get; private set; }

    /// <summary>Somebody else changed what is being typed.</summary>
    public bool IsBehind { get; private set; }

    public bool IsTyped => Text(Name, Keywords) != readIdentity || Text(Settings) != readSettings;

    public string? Name { get; set; }

    public string? Keywords { get; set; }

    public AllowedKinds? Kinds { get; set; }

    public Guid? TeamId { get; set; }

    public Impact? Impact { get; set; }

    public Urgency? Urgency { get; set; }

    public Guid? IncidentLevelId { get; set; }

    public Guid? RequestLevelId { get; set; }

    public string? Retention { get; set; }

    public bool? OfferedToPortals { get; set; }

    /// <summary>Null inherits, as in the three below.</summary>
    public HashSet<Guid>? EntityIds { get; set; }

    public List<FieldForm>? Fields { get; set; }

    public string? Script { get; set; }

    public bool HasScript { get; set; }

    public List<ReplyForm>? Replies { get; set; }

    public CategorySettings Settings => new()
    {
        Kinds = Kinds,
        TeamId = TeamId,
        Impact = Impact,
        Urgency = Urgency,
        IncidentLevelId = IncidentLevelId,
        RequestLevelId = RequestLevelId,
        Fields = Fields is null ? null : FieldForm.Read(Fields),
        Script = HasScript ? Script ?? "" : null,
        CannedReplies = Replies is null ? null : [.. Replies.Select(reply => new CannedReply(reply.Title ?? "", reply.Text ?? ""))],
        RetentionMonths = string.IsNullOrWhiteSpace(Retention) ? null : int.TryParse(Retention, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : 0,
        EntityIds = EntityIds is null ? null : [.. EntityIds.Order()],
        OfferedToPortals = OfferedToPortals,
    };

    /// <summary>The category was read again: what nobody types here follows it, what is typed stays.</summary>
    public void Meet(Category now)
    {
        stored = now;
        if (Text(Name, Keywords) == readIdentity || Text(Name, Keywords) == IdentityOf(now)) TakeIdentity(now);
        if (Text(Settings) == readSettings || Text(Settings) == SettingsOf(now)) TakeSettings(now);
        IsBehind = readIdentity != IdentityOf(now) || readSettings != SettingsOf(now);
        if (!IsBehind) Version = now.Version;
    }

    /// <summary>The name was saved as it is typed.</summary>
    public void AcceptIdentity() => readIdentity = Text(Name, Keywords);

    /// <summary>The settings were saved as they are typed.</summary>
    public void AcceptSettings() => readSettings = Text(Settings);

    /// <summary>What is typed goes over what somebody else saved.</summary>
    public void KeepMine()
    {
        (readIdentity, readSettings, Version, IsBehind) = (IdentityOf(stored), SettingsOf(stored), stored.Version, false);
    }

    /// <summary>What is typed is dropped.</summary>
    public void TakeTheirs() => TakeAll(stored);

    private void TakeAll(Category category)
    {
        TakeIdentity(category);
        TakeSettings(category);
        (Version, IsBehind) = (category.Version, false);
    }

    private void TakeIdentity(Category category)
    {
        (Name, Keywords) = (category.Name, category.Keywords);
        readIdentity = IdentityOf(category);
    }

    private void TakeSettings(Category category)
    {
        var settings = category.Settings;
        (Kinds, TeamId, Impact, Urgency) = (settings.Kinds, settings.TeamId, settings.Impact, settings.Urgency);
        (IncidentLevelId, RequestLevelId, OfferedToPortals) = (settings.IncidentLevelId, settings.RequestLevelId, settings.OfferedToPortals);
        Retention = settings.RetentionMonths?.ToString(CultureInfo.InvariantCulture);
        EntityIds = settings.EntityIds?.ToHashSet();
        Fields = settings.Fields?.Select(FieldForm.Of).ToList();
        (Script, HasScript) = (settings.Script, settings.Script is not null);
        Replies = settings.CannedReplies?.Select(reply => new ReplyForm { Title = reply.Title, Text = reply.Text }).ToList();
        readSettings = SettingsOf(category);
    }

    private static string IdentityOf(Category category) => Text(category.Name, category.Keywords);

    private static string SettingsOf(Category category) => Text(category.Settings with { EntityIds = category.Settings.EntityIds is { } ids ? [.. ids.Order()] : null });

    private static string Text(string? name, string? keywords) => $"{name?.Trim()}\n{keywords?.Trim()}";

    private static string Text(CategorySettings settings) => JsonSerializer.Serialize(CategoryRules.Tidied(settings), JsonSerializerOptions.Default);
}
