using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Lines;

/// <summary>What is typed about a line.</summary>
public sealed class LineForm
{
    public string? Name { get; set; }

    public string? Number { get; set; }

    public string? NumberOutside { get; set; }

    public string? NumberAbroad { get; set; }

    public string? Rule { get; set; }

    public bool AsksReason { get; set; }

    public Guid? CalendarId { get; set; }

    public SupportLineData Values => new(Name ?? "", Number ?? "", Rule ?? "") { NumberOutside = NumberOutside, NumberAbroad = NumberAbroad, AsksReason = AsksReason, CalendarId = CalendarId };

    public static LineForm Of(SupportLine? line) => line is null ? new() : new()
    {
        Name = line.Name,
        Number = line.Number,
        NumberOutside = line.NumberOutside,
        NumberAbroad = line.NumberAbroad,
        Rule = line.Rule,
        AsksReason = line.AsksReason,
        CalendarId = line.CalendarId,
    };
}
