using System.Net;
using System.Net.Http.Json;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Api;

/// <summary>What requesters say through a portal.</summary>
public sealed class IncidentMessageApiTests(IncidentApiTests.OpenTown town) : IClassFixture<IncidentApiTests.OpenTown>
{
    [Fact]
    public async Task Message_WhileWaitingForTheRequester_WakesIt()
    {
        var portal = await town.PortalAsync();
        var made = await portal.SubmitIncidentAsync();
        await town.WorkAsync(made.Number, incident => Assert.True(incident.Wait(new(WaitingReason.Requester, "Que diga el navegador"), null, IncidentCalls.Official, town.Now).IsDone));
        Assert.Equal(("Waiting", "Requester"), ((await portal.StatusAsync(made)).Status, (await portal.StatusAsync(made)).WaitingFor));

        var answer = await portal.SayAsync(made.Number, made.AccessCode, "<script>alert(1)</script> Uso Firefox.");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(new IncidentMessageResponse(made.Number, "Assigned", null), await answer.Content.ReadFromJsonAsync<IncidentMessageResponse>());
        var said = (await portal.StatusAsync(made)).History.Single(happened => happened.Kind == "Mail");
        Assert.Equal(("Requester", "<script>alert(1)</script> Uso Firefox."), (said.From, said.Text));
        Assert.Equal("Marta Ferrer", (await town.EntriesAsync((await town.IncidentAsync(made.Number)).Id)).Single(entry => entry.Kind == EntryKind.Mail).AuthorName);
    }

    [Fact]
    public async Task Message_AfterItWasResolved_ReopensIt()
    {
        var portal = await town.PortalAsync();
        var made = await portal.SubmitIncidentAsync();
        var official = town.ActorOf(Role.Operator).Id;
        await town.WorkAsync(made.Number, incident => incident.Solve(official, town.Now));

        await portal.SayAsync(made.Number, made.AccessCode, "Sigue sin llegar.");

        Assert.Equal((IncidentState.InProgress, 1), ((await town.IncidentAsync(made.Number)).State, (await town.IncidentAsync(made.Number)).ReopenedTimes));
    }

    [Fact]
    public async Task Message_AfterItWasClosed_OpensALinkedOneOnceForAKey()
    {
        var (portal, key) = (await town.PortalAsync(), Guid.NewGuid().ToString());
        var made = await portal.SubmitIncidentAsync();
        var official = town.ActorOf(Role.Operator).Id;
        await town.WorkAsync(made.Number, incident =>
        {
            incident.Solve(official, town.Now);
            Assert.True(incident.Close(EntryAuthor.Application, town.Now).IsDone);
        });

        var answer = await portal.SayAsync(made.Number, made.AccessCode, "Ha vuelto a pasar.", key);
        var again = await portal.SayAsync(made.Number, made.AccessCode, "Ha vuelto a pasar.", key);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var next = (await answer.Content.ReadFromJsonAsync<IncidentMessageResponse>())!;
        Assert.Equal(next, await again.Content.ReadFromJsonAsync<IncidentMessageResponse>());
        Assert.Equal($"{IncidentCalls.Incidents}/{next.Number}", answer.Headers.Location?.ToString());
        var (ended, follows) = (await town.IncidentAsync(made.Number), await town.IncidentAsync(next.Number));
        Assert.Equal((IncidentState.Closed, IncidentState.New, ended.RequesterId, ended.CategoryId), (ended.State, follows.State, follows.RequesterId, follows.CategoryId));
        await using var data = town.Data();
        Assert.Equal((ended.Id, IncidentLinkKind.Follows), await data.IncidentLinks.Where(link => link.FromId == follows.Id).Select(link => ValueTuple.Create(link.ToId, link.Kind)).SingleAsync());
        Assert.Contains((await portal.StatusAsync(new(next.Number, next.AccessCode!))).History, happened => happened.Text == "Ha vuelto a pasar.");

        // the key of an answer does not stand in for the code
        await (await portal.SayAsync(made.Number, "7K2M-09QT-XW4R", "Ha vuelto a pasar.", key)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task Message_AfterItsCategoryWasArchivedAndItsFormChanged_IsNotLost()
    {
        var portal = await town.PortalAsync();
        var made = await portal.SubmitIncidentAsync(IncidentCalls.Typed(category: "clave-perdida"));
        await town.WorkAsync(made.Number, incident => Assert.True(incident.Cancel("No procede", null, EntryAuthor.Application, town.Now).IsDone));
        await town.WorkOnCategoryAsync("clave-perdida", category =>
        {
            category.Set(new() { Fields = [new("pagina", "Página", CategoryFieldKind.Text) { IsRequired = true }] });
            category.Archive(null);
        });

        var answer = await portal.SayAsync(made.Number, made.AccessCode, "Sigue igual.");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var next = (await answer.Content.ReadFromJsonAsync<IncidentMessageResponse>())!;
        Assert.Contains(await town.EntriesAsync((await town.IncidentAsync(next.Number)).Id), entry => entry.Text == "Sigue igual.");
    }

    [Theory]
    [InlineData(null, "text-missing")]
    [InlineData("  ", "text-missing")]
    [InlineData("x*20001", "text-too-long")]
    public async Task Message_WithoutOrWithTooMuchText_IsRefused(string? text, string code)
    {
        var portal = await town.PortalAsync();
        var made = await portal.SubmitIncidentAsync();

        var answer = await portal.SayAsync(made.Number, made.AccessCode, text == "x*20001" ? new string('x', 20_001) : text);

        Assert.Equal(["text"], (await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, code)).Fields());
    }
}
