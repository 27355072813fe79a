using BackOffice.Appointments;
using BackOffice.Tests.Support;
using Shared.Appointments;
using Shared.Security;

namespace BackOffice.Tests.Appointments.Concurrency;

/// <summary>One process of those in which officials book the same slots, through the whole application.</summary>
internal static class BookingRace
{
    /// <param name="arguments">Folder, processes, which of them, official, session, office, ticks of the slots, persons.</param>
    public static async Task RunAsync(string[] arguments)
    {
        await using var town = new VisitedTown(arguments[0]);
        var actor = new Actor { Kind = ActorKind.Official, Id = Guid.Parse(arguments[3]), Name = "Race", SessionId = Guid.Parse(arguments[4]) };
        var (office, persons) = (Guid.Parse(arguments[5]), arguments[7].Split(',').Select(Guid.Parse).ToList());
        var book = town.Service<BookAppointment>();
        using var barrier = new RoundBarrier(arguments[0], int.Parse(arguments[1], null), int.Parse(arguments[2], null));
        foreach (var ticks in arguments[6].Split(',').Select(long.Parse))
        {
            var request = new BookAppointmentRequest(Guid.Empty, office, new DateTime(ticks, DateTimeKind.Utc), AppointmentKind.Visit);
            barrier.Arrive();
            var results = await Task.WhenAll(persons.Select(person => Task.Run(() => book.ExecuteAsync(request with { PersonId = person }, actor, CancellationToken.None))));
            foreach (var result in results) Console.WriteLine(result.IsDone ? $"done {ticks}" : result.Refusal.Code);
        }
    }
}
