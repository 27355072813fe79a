using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Card.Work;
using BackOffice.Tests.Support;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Incidents;

/// <summary>What people type is kept without signs that a screen would obey, wherever it comes in.</summary>
public sealed class TypedTextTests(Town town) : IClassFixture<Town>
{
    private Actor Operator => town.ActorOf(Role.Operator);

    [Fact]
    public async Task Log_TextsWithSigns_AreKeptWithout()
    {
        var matter = Matters.Matter() with { Title = "a\u0000b\r\nc", Description = "uno\u202e\r\ndos\u0007", Procedure = "Pa\u2066drón" };
        var incident = await town.IncidentAsync((await town.LogAsync(matter, Operator)).Id);
        Assert.Equal(("ab c", "uno\ndos", "Padrón"), (incident.Title, incident.Description, incident.Procedure));
    }

    [Fact]
    public async Task Note_WithSigns_IsKeptWithoutAndOfNothingElseIsRefused()
    {
        var id = (await town.LogAsync(actor: Operator)).Id;
        var note = town.Service<AddInternalNote>();
        Assert.True((await note.ExecuteAsync(new(id, "Llama\u202e otra\u0000 vez"), Operator, default)).IsDone);
        Assert.Equal("Llama otra vez", (await town.EntriesAsync(id)).Single(entry => entry.Kind == EntryKind.InternalNote).Text);
        Assert.Equal(IncidentRefusals.TextMissing, (await note.ExecuteAsync(new(id, "\u202e\u0000"), Operator, default)).Refusal);
    }

    [Fact]
    public async Task Correct_TitleWithSigns_IsKeptWithoutAndOfNothingElseIsRefused()
    {
        var id = (await town.LogAsync(actor: Operator)).Id;
        var correct = town.Service<CorrectIncident>();
        Assert.True((await correct.ExecuteAsync(new(id, 0) { Title = "No\u202e entra\nnunca" }, Operator, default)).IsDone);
        Assert.Equal("No entra nunca", (await town.IncidentAsync(id)).Title);
        Assert.Equal(IncidentRefusals.TitleMissing, (await correct.ExecuteAsync(new(id, 1) { Title = "\u0000" }, Operator, default)).Refusal);
    }
}
