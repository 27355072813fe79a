using Shared.Common;

namespace Shared.Incidents.Setup;

/// <summary>A telephone line of the help desk, with who may use it; the operator sees the rule and may log the call all the same.</summary>
public sealed class SupportLine : IVersioned, IReferenceData
{
    private SupportLine()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1 to 80 characters, unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As dialled here, such as 96 388 37 00.</summary>
    public string Number { get; private set; } = "";

    /// <summary>From outside the region; may be missing.</summary>
    public string? NumberOutside { get; private set; }

    /// <summary>From abroad; may be missing.</summary>
    public string? NumberAbroad { get; private set; }

    /// <summary>Who may use it and for what, at most 500 characters.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Whether the operator says why it was used.</summary>
    public bool AsksReason { get; private set; }

    /// <summary>When somebody answers; null for always.</summary>
    public Guid? CalendarId { get; private set; }

    public int Position { get; private set; }

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    public static SupportLine Create(Guid id, SupportLineData data, int position)
    {
        var line = new SupportLine { Id = id, Position = position };
        line.Change(data);
        return line;
    }

    public void Change(SupportLineData data) =>
        (Name, Number, NumberOutside, NumberAbroad, Rule, AsksReason, CalendarId) = (data.Name, data.Number, data.NumberOutside, data.NumberAbroad, data.Rule, data.AsksReason, data.CalendarId);

    public void Archive(bool archived) => IsArchived = archived;
}

/// <param name="Name">1 to 80 characters.</param>
/// <param name="Number">1 to 30 characters.</param>
/// <param name="Rule">At most 500 characters.</param>
public sealed record SupportLineData(string Name, string Number, string Rule)
{
    public string? NumberOutside { get; init; }

    public string? NumberAbroad { get; init; }

    public bool AsksReason { get; init; }

    public Guid? CalendarId { get; init; }
}
