using BackOffice.Appointments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Appointments.Concurrency;

/// <summary>Many want the same slot of the same desk at the same moment: one gets it, the others are told and offered the next ones.</summary>
[Collection(RaceCollection.Name)]
public sealed class SlotRaceTests(Town town, ITestOutputHelper output) : IClassFixture<Town>
{
    private const int Persons = 200;

    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    [Fact]
    public async Task Book_TwoHundredAtOnce_GivesTheSlotToOne()
    {
        var office = town.OpenOffice(desks: 1);
        var persons = Enumerable.Range(0, Persons).Select(_ => town.EnterRegistered().Id).ToList();
        foreach (var at in new[] { office.At(Day, 9), office.At(Day, 9, 20), office.At(Day, 13, 40) })
        {
            var results = await Task.WhenAll(persons.Select(person => Task.Run(() => town.BookAsync(person, office, at))));

            var won = Assert.Single(results, result => result.IsDone).Value;
            Assert.All(results.Where(result => !result.IsDone), result => Assert.Equal(AppointmentRefusals.SlotTaken, result.Refusal));
            var next = await town.Service<SlotQueries>().EarliestAsync(town.ActorOf(Role.Clerk), office.Id, at, 3, default);
            Assert.Equal(3, next.Count);
            Assert.DoesNotContain(next, slot => slot.StartsAt < won.EndsAt && slot.EndsAt > won.StartsAt);
            persons.Remove((await town.AppointmentAsync(won.Id)).PersonId);
        }

        Assert.Equal(12, await town.ClaimsAtAsync(office));
    }

    [Fact]
    public async Task Claims_TwoHundredFromFourProcesses_HaveOneWinnerInEachOfAThousandRounds()
    {
        const int Processes = 4, Rounds = 1000;
        var office = town.OpenOffice(desks: 1);
        await using (var data = town.Data())
        {
            var offer = new SlotOffer(office.Desks[0].Id, town.Now, town.Now, true);
            var order = new AppointmentOrder(Guid.Empty, office.Id, AppointmentKind.Visit, Channel.InPerson, Guid.Empty);
            data.Appointments.AddRange(Enumerable.Range(0, Persons).Select(number => Appointment.Book(order with { PersonId = town.EnterRegistered().Id }, offer, $"X-{number}", 0, town.Now)));
            await data.SaveChangesAsync();
        }

        var answers = await ChildProcess.RunAsync(Processes, process => ["claim", town.Folder, $"{Processes}", $"{process}", $"{Persons / Processes}", $"{Rounds}", $"{office.Desks[0].Id}"]);

        // "round appointment" for each claim that its process was told to have
        var won = answers.SelectMany(answer => answer).Where(line => line.StartsWith("won ", StringComparison.Ordinal)).Select(line => line.Split(' ')).ToDictionary(line => int.Parse(line[1], null), line => Guid.Parse(line[2]));
        Assert.Equal(Enumerable.Range(0, Rounds), won.Keys.Order());
        Assert.Equal(Rounds * (Persons - 1), answers.SelectMany(answer => answer).Where(line => line.StartsWith("lost ", StringComparison.Ordinal)).Sum(line => int.Parse(line[5..], null)));
        await using var after = town.Data();
        var kept = await after.DeskClaims.Where(claim => claim.DeskId == office.Desks[0].Id).ToListAsync();
        Assert.Equal(Rounds * ClaimRace.Cells, kept.Count);
        Assert.All(kept, claim => Assert.Equal(won[ClaimRace.RoundOf(claim.At)], claim.AppointmentId));
        Assert.All(answers, answer => Assert.Contains(answer, line => line.StartsWith("won ", StringComparison.Ordinal)));
        output.WriteLine(string.Join(", ", answers.Select((answer, process) => $"process {process}: {answer.Count(line => line.StartsWith("won ", StringComparison.Ordinal))} rounds")));
    }

    [Fact]
    public async Task Book_FromThreeProcesses_GivesEachSlotToOne()
    {
        const int Processes = 3, Each = 8;
        var office = town.OpenOffice(desks: 1);
        DateTime[] slots = [office.At(Day, 9), office.At(Day, 9, 20), office.At(Day, 10), office.At(Day, 10, 10), office.At(Day, 11)];
        var persons = Enumerable.Range(0, Processes * Each).Select(_ => town.EnterRegistered().Id).ToList();
        var actors = Enumerable.Range(0, Processes).Select(_ => town.NewActor(Role.Clerk)).ToList();

        var answers = await ChildProcess.RunAsync(Processes, process =>
            ["book", town.Folder, $"{Processes}", $"{process}", $"{actors[process].Id}", $"{actors[process].SessionId}", $"{office.Id}", string.Join(',', slots.Select(slot => slot.Ticks)), string.Join(',', persons.Skip(process * Each).Take(Each))]);

        // the programs' own log goes the same way
        var lines = answers.SelectMany(answer => answer).Where(line => line.StartsWith("done ", StringComparison.Ordinal) || line.StartsWith("Appointments.", StringComparison.Ordinal)).ToList();
        // 10:00 and 10:10 overlap: whoever gets one of them shuts the other
        Assert.All(slots.Where(slot => slot != slots[2] && slot != slots[3]), slot => Assert.Single(lines, $"done {slot.Ticks}"));
        Assert.Single(lines, line => line == $"done {slots[2].Ticks}" || line == $"done {slots[3].Ticks}");
        Assert.All(lines.Where(line => !line.StartsWith("done", StringComparison.Ordinal)), line => Assert.Contains(line, new[] { "Appointments.SlotTaken", "Appointments.AlreadyBooked" }));
        Assert.Equal(Processes * Each * slots.Length, lines.Count);
        Assert.Equal(16, await town.ClaimsAtAsync(office));
    }
}

/// <summary>Races take every core there is: they run when the other tests are over.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RaceCollection
{
    public const string Name = "Races";
}
