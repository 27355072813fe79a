using System.Globalization;
using Microsoft.Extensions.Localization;
using Shared.Appointments;

namespace BackOffice.Appointments.Agenda;

/// <summary>How the calendar is looked at.</summary>
public enum AgendaView
{
    Week = 1,
    Day = 2,
    Month = 3,
}

/// <summary>What the calendar shows, as its address says it. Days are those of the office.</summary>
public sealed record AgendaAddress(Guid? Office, AgendaView View, DateOnly Day)
{
    private const string DayFormat = "yyyy-MM-dd";

    public Guid? Desk { get; init; }

    public AppointmentKind? Kind { get; init; }

    /// <summary>Null for those that still take their desk.</summary>
    public AppointmentState? State { get; init; }

    /// <summary>The appointment that is open.</summary>
    public Guid? Open { get; init; }

    /// <summary>The slot for which a person is looked for.</summary>
    public SlotKey? Slot { get; init; }

    /// <summary>Whether that slot is taken and another one is put beside it.</summary>
    public bool Overbooks { get; init; }

    public DateOnly First => View switch
    {
        AgendaView.Week => Day.AddDays(-(((int)Day.DayOfWeek + 6) % 7)),
        AgendaView.Month => new(Day.Year, Day.Month, 1),
        AgendaView.Day => Day,
    };

    public int Days => View == AgendaView.Week ? 7 : 1;

    /// <summary>The same view of the time after, or before when it is negative.</summary>
    public AgendaAddress Step(int steps) => Closed with
    {
        Day = View switch
        {
            AgendaView.Week => Day.AddDays(7 * steps),
            AgendaView.Month => First.AddMonths(steps),
            AgendaView.Day => Day.AddDays(steps),
        },
    };

    /// <summary>Without any dialog.</summary>
    public AgendaAddress Closed => this with { Open = null, Slot = null, Overbooks = false };

    public string Href
    {
        get
        {
            List<string> parts = [$"vista={Word(View)}", $"fecha={Day.ToString(DayFormat, CultureInfo.InvariantCulture)}"];
            if (Office is { } office) parts.Insert(0, $"sede={office}");
            if (Desk is { } desk) parts.Add($"puesto={desk}");
            if (Kind is { } kind) parts.Add($"tipo={kind}");
            if (State is { } state) parts.Add($"estado={state}");
            if (Open is { } open) parts.Add($"cita={open}");
            if (Slot is { } slot) parts.Add($"{(Overbooks ? "sobrecita" : "hora")}={slot}");
            return $"{AgendaRoutes.Agenda}?{string.Join('&', parts)}";
        }
    }

    /// <summary>The days that it shows, in words.</summary>
    public string Period(IStringLocalizer words) => View switch
    {
        AgendaView.Day => $"{words.Day(Day)} {words["Format.OfYear", Day.Year]}",
        AgendaView.Week => words["Agenda.Week", words.Day(First), words.Day(First.AddDays(Days - 1))],
        AgendaView.Month => First.ToString(words["Format.Month"], CultureInfo.CurrentCulture),
    };

    public static AgendaView ViewOf(string? word) => Enum.GetValues<AgendaView>().FirstOrDefault(view => Word(view) == word, AgendaView.Week);

    /// <summary>The day of an address; another one when it cannot be read or no calendar goes there.</summary>
    public static DateOnly DayOf(string? text, DateOnly otherwise) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : otherwise;

    public static T? ValueOf<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var value) && Enum.IsDefined(value) ? value : null;

    private static string Word(AgendaView view) => view switch
    {
        AgendaView.Week => "semana",
        AgendaView.Day => "dia",
        AgendaView.Month => "mes",
    };
}

/// <summary>A slot in an address: desk and begin.</summary>
/// <param name="StartsAt">UTC.</param>
public sealed record SlotKey(Guid DeskId, DateTime StartsAt)
{
    private const string Format = "yyyyMMddHHmm";

    public override string ToString() => $"{DeskId:N}.{StartsAt.ToString(Format, CultureInfo.InvariantCulture)}";

    /// <summary>Null for what nobody of ours wrote.</summary>
    public static SlotKey? Read(string? text) =>
        text?.Split('.') is [var desk, var time] && Guid.TryParseExact(desk, "N", out var id)
            && DateTime.TryParseExact(time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? new(id, at) : null;
}
