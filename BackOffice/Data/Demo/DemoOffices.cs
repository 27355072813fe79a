using Shared.Common;
using Shared.Offices;

namespace BackOffice.Data.Demo;

/// <summary>The offices of the demo town. The main one opens every day of the week, so that there is something to see whenever the town is loaded.</summary>
internal static class DemoOffices
{
    /// <summary>Local and regional feasts that fall on the same date every year.</summary>
    private static readonly (int Month, int Day, string Name, HolidayScope Scope)[] Feasts =
    [
        (3, 19, "San José", HolidayScope.Regional),
        (5, 15, "San Isidro", HolidayScope.Local),
        (6, 24, "San Juan", HolidayScope.Regional),
        (10, 9, "Día de la Comunitat Valenciana", HolidayScope.Regional),
    ];

    public static (OfficePlan Main, OfficePlan Small) Open(DemoScript script)
    {
        var at = script.At(40, 0);
        var today = TownTime.DayOf(script.Now);
        var holidays = HolidaysOf(today.Year, at).Concat(HolidaysOf(today.Year + 1, at)).Where(holiday => holiday.Date != today).ToList();
        var main = Plan(new("Oficina de atención ciudadana", "Plaza Mayor, 1, Vila-real de la Ribera", "960 00 00 00", OfficeZone.Mainland, 10), ["Mesa 1", "Mesa 2", "Despacho de verificación"], MainHours(today.Year), holidays, at);
        var small = Plan(new("Oficina del Grau", "Avenida del Puerto, 22, Vila-real de la Ribera", "960 00 00 01", OfficeZone.Mainland, 10), ["Mesa única"], SmallHours(today.Year), holidays, at.AddMinutes(10));
        Enter(script, main, at);
        Enter(script, small, at.AddMinutes(10));
        script.Add(at.AddMinutes(20), "AddNationalHolidays", DemoActor.Supervisor, operation =>
        {
            operation.Data.Holidays.AddRange(holidays);
            operation.Record(nameof(Office), Guid.Empty, null, "nacionales, autonómicos y locales");
        });
        return (main, small);
    }

    private static void Enter(DemoScript script, OfficePlan plan, DateTime at)
    {
        script.Add(at, "CreateOffice", DemoActor.Supervisor, operation =>
        {
            operation.Data.Offices.Add(plan.Office);
            operation.Data.Desks.AddRange(plan.Desks);
            operation.Record(nameof(Office), plan.Office.Id, null);
        });
        foreach (var (hours, i) in plan.Hours.Select((hours, i) => (hours, i)))
        {
            script.Add(at.AddMinutes(2 + i), "SetOpeningHours", DemoActor.Supervisor, operation =>
            {
                operation.Data.OpeningHours.Add(hours);
                operation.Record(nameof(Office), plan.Office.Id, null, hours.Name);
            });
        }
    }

    private static OfficePlan Plan(OfficeValues values, string[] desks, OpeningHoursValues[] hours, List<Holiday> holidays, DateTime at)
    {
        var office = Office.Create(values, at).Value;
        return new(
            office,
            [.. desks.Select((name, i) => Desk.Create(office.Id, name, i, at.AddMilliseconds(i)).Value)],
            [.. hours.Select((row, i) => OpeningHours.Create(office.Id, row, at.AddMilliseconds(i)).Value)],
            holidays,
            []);
    }

    private static OpeningHoursValues[] MainHours(int year) =>
    [
        new("Horario habitual", new(year - 1, 1, 1), null, [.. WorkingDays(new(9, 0), new(14, 0), 3, 2), new(DayOfWeek.Thursday, new(16, 30), new(19, 0), 2, 1), .. Guard]),
        new("Horario de verano", new(year, 6, 15), new(year, 9, 15), [.. WorkingDays(new(8, 30), new(13, 30), 2, 1), .. Guard]),
    ];

    private static OpeningHoursValues[] SmallHours(int year) =>
        [new("Horario habitual", new(year - 1, 1, 1), null, [new(DayOfWeek.Tuesday, new(9, 30), new(13, 30), 1, 1), new(DayOfWeek.Thursday, new(9, 30), new(13, 30), 1, 1)])];

    private static OpeningBand[] Guard => [new(DayOfWeek.Saturday, new(9, 0), new(13, 0), 2, 1), new(DayOfWeek.Sunday, new(9, 0), new(13, 0), 2, 1)];

    private static IEnumerable<OpeningBand> WorkingDays(TimeOnly from, TimeOnly to, int desks, int publicDesks)
    {
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++) yield return new(day, from, to, desks, publicDesks);
    }

    private static IEnumerable<Holiday> HolidaysOf(int year, DateTime at) =>
        SpanishHolidays.NationalOf(year)
            .Concat(Feasts.Select(feast => new HolidayDraft(null, new(year, feast.Month, feast.Day), feast.Name, feast.Scope)))
            .Append(new(null, Easter.Of(year).AddDays(1), "Lunes de Pascua", HolidayScope.Regional))
            .DistinctBy(draft => draft.Date)
            .Select((draft, i) => Holiday.Create(draft.OfficeId, draft.Date, draft.Name, draft.Scope, at.AddMilliseconds(i)).Value);
}
