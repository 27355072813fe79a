using BackOffice.Incidents;
using BackOffice.Incidents.Calls;
using BackOffice.Incidents.Calls.Aids;
using BackOffice.Incidents.Calls.Callers;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Database;
using BackOffice.Tests.Support;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Calls;

/// <summary>What the call screen reads: who calls, what is known of them, what the call may belong to.</summary>
public sealed class CallReadingTests(Town town) : IClassFixture<Town>
{
    private static readonly Guid Lost = ShippedHelpDesk.CategoryId("clave-perdida");

    private Actor Operator => town.ActorOf(Role.Operator);

    private Task<IReadOnlyList<CallerRow>> SearchAsync(string typed) => town.Service<CallerQueries>().SearchAsync(Operator, typed, CancellationToken.None);

    [Theory]
    [InlineData("96 388.37-00")]
    [InlineData("+34 963883700")]
    [InlineData("0034 963 88 37 00")]
    [InlineData("peiro angela")]
    [InlineData("ANGELA.PEIRO@correo.example")]
    public async Task Search_InAnyWrittenForm_FindsTheRequester(string typed)
    {
        await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Àngela Peiró", "angela.peiro@correo.example", "963883700")) });

        var row = (await SearchAsync(typed))[0];
        Assert.Equal((CallerKind.Requester, "Àngela Peiró"), (row.Choice.Kind, row.Choice.Name));
    }

    [Fact]
    public async Task Search_APersonWhoAskedBefore_IsOneRowWithTheDocumentMasked()
    {
        var person = town.EnterVerified(data: Residents.Data("Wenceslada", "Zurrón"));
        await town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) });

        var row = Assert.Single(await SearchAsync("zurrón wences"));
        Assert.Equal(person.Id, row.Choice.PersonId);
        Assert.DoesNotContain(person.CurrentDocument!.Value, row.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("612345678", 2)]
    [InlineData("rosa ferrer", 3)]
    public async Task Search_Statements_AreFewAndReadNoWholeTable(string typed, int most)
    {
        await town.LogAsync();
        await SearchAsync("x");
        var statements = await town.Statements.OfAsync(() => SearchAsync(typed));

        Assert.InRange(statements.Count, 1, most);
        await using var data = town.Data();
        Assert.Empty(statements.SelectMany(statement => QueryPlan.Scans(data, statement)));
        // the aliases of requesters and their words
        Assert.DoesNotContain(statements.SelectMany(statement => QueryPlan.Lines(data, statement)), line => line.StartsWith("SCAN r", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Board_OfAPerson_TellsAllInThreeStatements()
    {
        var person = town.EnterVerified();
        var matter = Matters.Matter() with { Requester = new(PersonId: person.Id) };
        await town.LogAsync(matter);
        await town.LogAsync(matter);
        CallerBoard? board = null;
        await town.Service<CallerBoardQueries>().ReadAsync(Operator, null, null, CancellationToken.None);
        var statements = await town.Statements.OfAsync(async () => board = await town.Service<CallerBoardQueries>().ReadAsync(Operator, person.Id, null, CancellationToken.None));

        Assert.Equal(2, board!.Open.Count);
        Assert.Equal((person.Id, 0), (board.Person!.Id, board.Access!.Failures));
        Assert.Null(board.Access.LastReset);
        Assert.InRange(statements.Count, 1, 4);
    }

    [Fact]
    public async Task Hints_SameCallerThenSimilarWordsThenMajor()
    {
        var person = town.EnterVerified();
        var own = await town.LogAsync(Matters.Matter("No le llega nada", "no-recibo-clave") with { Requester = new(PersonId: person.Id) });
        await town.LogAsync(Matters.Matter("El mensaje con la clave no llega al móvil", "no-recibo-clave"));
        var major = await town.Service<LogIncident>().ExecuteAsync(new(Matters.Matter("Correo caído")) { DeclaresMajor = true }, Operator, CancellationToken.None);
        var category = ShippedHelpDesk.CategoryId("no-recibo-clave");

        var hints = await town.Service<CallHintQueries>().ReadAsync(Operator, category, person.Id, null, CancellationToken.None);
        var ofStranger = await town.Service<CallHintQueries>().ReadAsync(Operator, category, null, null, CancellationToken.None);

        Assert.Equal([own.Number], hints.Similar("otra cosa").Select(row => row.Number));
        Assert.Equal(["El mensaje con la clave no llega al móvil"], ofStranger.Similar("Ningún MENSAJE al movil").Select(row => row.Title));
        Assert.Empty(ofStranger.Similar("otra cosa"));
        Assert.Contains(hints.Majors, row => row.Number == major.Value.Number);
    }

    [Fact]
    public async Task Open_AfterACall_RemembersTheLineAndTheUse()
    {
        var actor = town.NewActor(Role.Operator);
        var line = (await town.Service<HelpDeskBook>().GetAsync(CancellationToken.None)).Lines.Values.Single(row => row.Name == "012");
        var logged = await town.LogAsync(Matters.Matter() with { LineId = line.Id }, actor);

        var opening = await town.Service<CallDeskQueries>().OpenAsync(actor, CancellationToken.None);

        Assert.Equal((logged.Number, line.Id), (opening.LastCall!.Number, opening.LastCall.LineId!.Value));
        Assert.True(opening.Usage[Lost] > 0);
        Assert.NotNull(opening.IsOpen(line, town.Now));
        Assert.Null((await town.Service<CallDeskQueries>().OpenAsync(town.NewActor(Role.Operator), CancellationToken.None)).LastCall);
    }
}
