using BackOffice.Security;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Data.Demo;

/// <summary>Appointments of the demo town: last week, today at every stage, and the next days.</summary>
internal sealed class DemoAppointments
{
    /// <summary>Those before have their own stories in <see cref="DemoWeeks"/>.</summary>
    private const int FirstResident = 100;

    private const int DaysBack = 7;
    private const int DaysAhead = 10;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(20);
    private static readonly Channel[] Channels = [Channel.InPerson, Channel.Phone, Channel.Portal];

    private readonly HashSet<(Guid, DateTime)> taken = [];
    private readonly DemoScript script;
    private readonly Func<int, DemoResident> residents;
    private int next;

    private DemoAppointments(DemoScript script, Func<int, DemoResident> residents) => (this.script, this.residents) = (script, residents);

    public static void Write(DemoScript script, DemoMessages messages, IReadOnlyList<Person> census, Official clerk)
    {
        var (main, small) = DemoOffices.Open(script);
        var story = new DemoAppointments(script, i => new(script, messages, census[FirstResident + i], Channels[i % Channels.Length], clerk));
        var today = TownTime.DayOf(script.Now);
        for (var day = -DaysBack; day <= DaysAhead; day++)
        {
            if (day == 0) story.Today(main, today);
            else foreach (var slot in story.SlotsOf(main, today.AddDays(day), day < 0 ? 3 : 2)) story.Other(main.Office.Id, slot, day);
            foreach (var slot in story.SlotsOf(small, today.AddDays(day), 1)) story.Other(small.Office.Id, slot, day);
        }
    }

    /// <summary>Some free slots of a day, spread over it.</summary>
    private List<SlotOffer> SlotsOf(OfficePlan plan, DateOnly day, int count)
    {
        List<SlotOffer> chosen = [];
        var free = SlotFinder.FreeOn(plan, day, taken, Length);
        for (var i = 0; i < count && free.Count > 0; i++)
        {
            var slot = free[((i * free.Count) + (day.Day % 7)) / count % free.Count];
            chosen.Add(slot);
            foreach (var at in slot.Cells) taken.Add((slot.DeskId, at));
            free = SlotFinder.FreeOn(plan, day, taken, Length);
        }

        return chosen;
    }

    private void Other(Guid office, SlotOffer slot, int day)
    {
        if (day == 0) return;
        var isCall = next % 5 == 2;
        var (turn, booked) = Booked(office, slot, Math.Max(0, -day) + 2, isCall ? AppointmentKind.Call : AppointmentKind.Visit);
        var kind = next % 7;
        if (day > 0 && kind != 3) return;
        if (kind == 3) turn.Cancel(booked.AddHours(1));
        else if (kind == 5) Miss(turn, slot, isCall);
        else Attend(turn, slot, isCall);
    }

    private void Today(OfficePlan main, DateOnly today)
    {
        var slots = SlotsOf(main, today, 16);
        var now = script.Now;
        var nearest = slots.OrderBy(slot => (slot.StartsAt - now).Duration()).ToList();
        foreach (var (slot, i) in slots.Select((slot, i) => (slot, i)))
        {
            var isCall = i % 6 == 4;
            var (turn, _) = Booked(main.Office.Id, slot, 2, isCall ? AppointmentKind.Call : AppointmentKind.Visit);
            var near = nearest.IndexOf(slot);
            if (near < 4 && !isCall) Present(turn, slot, near);
            else if (slot.EndsAt < now) Past(turn, slot, i, isCall);
        }

        if (nearest.Count == 0) return;
        Booked(main.Office.Id, nearest[^1], 1, AppointmentKind.Visit, lane: 1);
        Moved(main, slots[0], today);
        for (var i = 0; i < 2; i++) New(0, out _, main.Office.Id, AppointmentKind.Visit).WalkIn(now.AddMinutes(-25 + (12 * i)), i == 0 ? QueuePriority.Over65 : QueuePriority.Disability);
    }

    /// <summary>In the office now: one is being attended when the time has come, the others wait.</summary>
    private void Present(DemoTurn turn, SlotOffer slot, int near)
    {
        var arrived = slot.StartsAt < script.Now ? slot.StartsAt.AddMinutes(-5) : script.Now.AddMinutes(-4 * (near + 1));
        turn.Arrive(arrived);
        if (near > 0 || slot.StartsAt > script.Now) return;
        turn.Call(slot.StartsAt.AddMinutes(1));
        turn.Start(slot.StartsAt.AddMinutes(2));
    }

    private static void Past(DemoTurn turn, SlotOffer slot, int i, bool isCall)
    {
        if (i % 5 == 3) Miss(turn, slot, isCall);
        else Attend(turn, slot, isCall);
    }

    private static void Miss(DemoTurn turn, SlotOffer slot, bool isCall)
    {
        if (!isCall) turn.Arrive(slot.StartsAt.AddMinutes(-2));
        turn.Miss(slot.StartsAt);
    }

    private static void Attend(DemoTurn turn, SlotOffer slot, bool isCall)
    {
        if (!isCall) turn.Arrive(slot.StartsAt.AddMinutes(-6));
        turn.Attend(slot.StartsAt);
    }

    /// <summary>Somebody who could not come today and has another day.</summary>
    private void Moved(OfficePlan main, SlotOffer near, DateOnly today)
    {
        var other = Enumerable.Range(1, DaysAhead).SelectMany(days => SlotsOf(main, today.AddDays(days), 1)).First();
        var free = SlotFinder.FreeOn(main, today, taken, Length);
        if (free.Count == 0) return;
        var (turn, booked) = Booked(main.Office.Id, free.FirstOrDefault(slot => slot.StartsAt > near.StartsAt) ?? free[0], 3, AppointmentKind.Visit);
        turn.Move(booked.AddHours(2), other);
    }

    private (DemoTurn Turn, DateTime Booked) Booked(Guid office, SlotOffer slot, int daysAgo, AppointmentKind kind, int lane = 0)
    {
        var turn = New(daysAgo, out var registered, office, kind);
        turn.Book(registered.AddMinutes(5), slot, lane);
        return (turn, registered.AddMinutes(5));
    }

    /// <summary>Somebody who has just asked for access and waits for verification.</summary>
    private DemoTurn New(int daysAgo, out DateTime registered, Guid office, AppointmentKind kind)
    {
        var resident = residents(next);
        var start = script.At(daysAgo + 1, 10 + (next * 7));
        resident.Start(start);
        resident.Prove(registered = start.AddMinutes(3));
        next++;
        return new(resident, office, kind);
    }
}
