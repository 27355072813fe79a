using System.Text.Json;
using System.Text.Json.Serialization;
using BackOffice.Incidents.Calls.Callers;
using Shared.Incidents;

namespace BackOffice.Incidents.Calls;

/// <summary>What is being written down of a call or a visit; kept as a draft, so only what JSON can hold.</summary>
public sealed class CallSheet
{
    /// <summary>When it began, UTC; null while nothing was typed after the one before.</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>By telephone or in person.</summary>
    public IncidentChannel Channel { get; set; } = IncidentChannel.Phone;

    [JsonIgnore]
    public bool IsByPhone => Channel == IncidentChannel.Phone;

    public Guid? LineId { get; set; }

    public string? PhoneReason { get; set; }

    /// <summary>Null while nobody was chosen.</summary>
    public CallerChoice? Caller { get; set; }

    /// <summary>What was typed in the search of the caller.</summary>
    public string? CallerTyped { get; set; }

    public string? NewName { get; set; }

    public string? NewPhone { get; set; }

    public string? NewEmail { get; set; }

    /// <summary>Whether the caller calls for somebody else.</summary>
    public bool IsForOther { get; set; }

    /// <summary>The person for whom somebody else calls.</summary>
    public CallerChoice? Affected { get; set; }

    public Guid? EntityId { get; set; }

    public Guid? CategoryId { get; set; }

    public IncidentKind Kind { get; set; } = IncidentKind.Incident;

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Procedure { get; set; }

    /// <summary>The category's form as it was typed, by code.</summary>
    public Dictionary<string, string?> Fields { get; set; } = [];

    /// <summary>Whether the solution is being written.</summary>
    public bool IsSolving { get; set; }

    public string? Solution { get; set; }

    /// <summary>As typed; the timer's when nothing was.</summary>
    public string? Minutes { get; set; }

    public Guid? MajorId { get; set; }

    public string? MajorNumber { get; set; }

    public bool DeclaresMajor { get; set; }

    /// <summary>Whether it says nothing of a matter yet: there is nothing to solve.</summary>
    [JsonIgnore]
    public bool IsBlank => Caller is null && CategoryId is null && new[] { CallerTyped, Title, Description, Solution }.All(string.IsNullOrWhiteSpace);

    /// <summary>The person whose board is shown.</summary>
    public Guid? PersonId => IsForOther && Affected is not null ? Affected.PersonId : Caller?.PersonId;

    /// <summary>A sheet as it was saved; null for none.</summary>
    public static CallSheet? Read(string? saved) => saved is null ? null : JsonSerializer.Deserialize<CallSheet>(saved);

    public string Written() => JsonSerializer.Serialize(this);

    /// <summary>Minutes so far, at least one.</summary>
    /// <param name="now">UTC.</param>
    public int MinutesAt(DateTime now) => StartedAt is { } start ? Math.Clamp((int)Math.Ceiling((now - start).TotalMinutes), 1, IncidentLimits.HandlingMinutes) : 1;
}
