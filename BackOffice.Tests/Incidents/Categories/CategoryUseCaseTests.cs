using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Teams;
using BackOffice.Tests.Incidents.Teams;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Categories;

public sealed class CategoryUseCaseTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Create_TheSameNameElsewhere_GetsAnotherCode()
    {
        var (first, second) = (await town.MakeAsync("Padrón"), await town.MakeAsync("Tributos"));
        var (one, two) = (await town.MakeAsync("Volante de empadronamiento", first.Id), await town.MakeAsync("Volante de empadronamiento", second.Id));
        Assert.Equal(("padron", "volante-de-empadronamiento", "volante-de-empadronamiento-2"), (first.Code, one.Code, two.Code));
        Assert.Equal(second.Position, first.Position + 1);
        var refused = await town.Service<CreateCategory>().ExecuteAsync(new(first.Id, " volante de EMPADRONAMIENTO", null), town.ActorOf(Role.Administrator), default);
        Assert.Equal([CategoryRefusals.NameTaken], refused.Refusals);
    }

    [Fact]
    public async Task Create_TwiceAtOnce_TheDatabaseDecides()
    {
        await using var data = town.Data();
        data.Categories.Add(Category.Restore(Guid.NewGuid(), new("carrera-1", "Carrera"), null, 90));
        data.Categories.Add(Category.Restore(Guid.NewGuid(), new("carrera-2", "Carrera"), null, 91));
        var broken = await Assert.ThrowsAsync<DbUpdateException>(() => data.SaveChangesAsync());
        Assert.Equal(CategoryRefusals.NameTaken, BackOffice.Data.Engines.UniqueViolations.RefusalFor(broken));
    }

    [Fact]
    public async Task Change_Renamed_KeepsItsCode()
    {
        var category = await town.MakeAsync("Nombre viejo");
        Assert.True((await town.Service<RenameCategory>().ExecuteAsync(new(category.Id, category.Version, " Nombre nuevo ", " otras  palabras "), town.ActorOf(Role.Supervisor), default)).IsDone);
        var changed = await town.CategoryAsync(category.Id);
        Assert.Equal(("nombre-viejo", "Nombre nuevo", "otras  palabras"), (changed.Code, changed.Name, changed.Keywords));
        Assert.Equal([Refusal.Conflict], (await town.Service<RenameCategory>().ExecuteAsync(new(category.Id, category.Version, "Otro", null), town.ActorOf(Role.Supervisor), default)).Refusals);
    }

    [Fact]
    public async Task Set_WhatIsUnknownOrArchived_IsRefusedAtItsField()
    {
        var category = await town.MakeAsync("Con referencias");
        var refused = await town.SetAsync(category, new() { TeamId = Guid.NewGuid(), IncidentLevelId = Guid.NewGuid(), RequestLevelId = Guid.NewGuid(), EntityIds = [Guid.NewGuid()], RetentionMonths = 500 });
        Assert.Equal(["Retention", "Team", "Entities", "IncidentLevel", "RequestLevel"], refused.Refusals.Select(refusal => refusal.Field));
        Assert.True((await town.SetAsync(category, new() { TeamId = ShippedHelpDesk.TeamId("firma"), Script = "  Pregunte.  ", Fields = [new("a", " Campo ", CategoryFieldKind.Text)] })).IsDone);
        var desk = await town.Service<HelpDeskBook>().GetAsync(default);
        var effective = desk.Categories.Find(category.Id)!;
        Assert.Equal(("Pregunte.", "Campo"), (effective.Script.Value, effective.Fields.Value[0].Label));
    }

    [Fact]
    public async Task Move_ABranch_KeepsOldIncidentsReadable()
    {
        var (from, to) = (await town.MakeAsync("Rama de origen"), await town.MakeAsync("Rama de destino"));
        var branch = await town.MakeAsync("La que se mueve", from.Id);
        var leaf = await town.MakeAsync("Hoja", branch.Id);
        await town.SetAsync(leaf, new() { Fields = [new("dato", "Dato", CategoryFieldKind.Text)] });
        var logged = await town.LogAsync(Matters.Matter() with { CategoryId = leaf.Id, Fields = [new("dato", "Dato", "algo")] });
        var before = await town.IncidentAsync(logged.Id);

        Assert.True((await town.MoveAsync(branch, to.Id)).IsDone);
        Assert.True((await town.Service<ArchiveCategory>().ExecuteAsync(new(branch.Id, (await town.CategoryAsync(branch.Id)).Version, null), town.ActorOf(Role.Supervisor), default)).IsDone);

        var incident = await town.IncidentAsync(logged.Id);
        Assert.Equal((before.CategoryId, before.TeamId, before.Version), (incident.CategoryId, incident.TeamId, incident.Version));
        Assert.Equal([new("dato", "Dato", "algo")], incident.Fields);
        var desk = await town.Service<HelpDeskBook>().GetAsync(default);
        Assert.Equal("Rama de destino › La que se mueve › Hoja", desk.Categories.Find(incident.CategoryId)!.PathName);
        var again = await town.Service<LogIncident>().ExecuteAsync(new(Matters.Matter() with { CategoryId = leaf.Id }), town.ActorOf(Role.Operator), default);
        Assert.Equal([IncidentRefusals.CategoryArchived], again.Refusals);
    }

    [Fact]
    public async Task Move_BeforeASibling_NumbersTheRow()
    {
        var parent = await town.MakeAsync("Ordenada");
        var (a, b, c) = (await town.MakeAsync("Uno", parent.Id), await town.MakeAsync("Dos", parent.Id), await town.MakeAsync("Tres", parent.Id));
        Assert.True((await town.MoveAsync(c, parent.Id, a.Id)).IsDone);
        var tree = (await town.Service<CategoryQueries>().TreeAsync(town.ActorOf(Role.Supervisor), default)).Tree;
        Assert.Equal(["Tres", "Uno", "Dos"], tree.Below(parent.Id).Select(row => row.Name));
        Assert.Equal([0, 1, 2], tree.Below(parent.Id).Select(row => row.Position));
        Assert.Equal([Refusal.Conflict], (await town.MoveAsync(b, null)).Refusals);
    }

    [Fact]
    public async Task Move_TwoBranchesBelowEachOther_TheSecondIsTold()
    {
        var (one, two) = (await town.MakeAsync("Par uno"), await town.MakeAsync("Par dos"));
        Assert.True((await town.MoveAsync(one, two.Id)).IsDone);
        Assert.Equal([Refusal.Conflict], (await town.MoveAsync(two, one.Id)).Refusals);
        Assert.Equal([CategoryRefusals.BelowItself], (await town.MoveAsync(await town.CategoryAsync(two.Id), one.Id)).Refusals);
    }

    [Fact]
    public async Task Archive_WithASuccessor_MustBeOneThatIsOffered()
    {
        var (old, next) = (await town.MakeAsync("Vieja"), await town.MakeAsync("La siguiente"));
        var below = await town.MakeAsync("De la vieja", old.Id);
        Task<Result> Archive(Guid? successor) => town.Service<ArchiveCategory>().ExecuteAsync(new(old.Id, old.Version, successor), town.ActorOf(Role.Supervisor), default);
        Assert.Equal([CategoryRefusals.SuccessorInvalid], (await Archive(below.Id)).Refusals);
        Assert.Equal([CategoryRefusals.SuccessorInvalid], (await Archive(Guid.NewGuid())).Refusals);
        Assert.True((await Archive(next.Id)).IsDone);
        var archived = await town.CategoryAsync(old.Id);
        Assert.Equal((true, next.Id), (archived.IsArchived, archived.SuccessorId!.Value));
        Assert.True((await town.Service<RestoreCategory>().ExecuteAsync(new(old.Id, archived.Version), town.ActorOf(Role.Supervisor), default)).IsDone);
        Assert.False((await town.CategoryAsync(old.Id)).IsArchived);
    }

    [Fact]
    public async Task Restore_WhoseTeamWasArchivedMeanwhile_IsRefused()
    {
        var team = await town.TeamAsync(HelpDeskSteps.Values());
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        var top = await town.MakeAsync("Con equipo");
        Assert.True((await town.SetAsync(await town.MakeAsync("Debajo", top.Id), new() { TeamId = team.Id })).IsDone);
        Assert.True((await town.Service<ArchiveCategory>().ExecuteAsync(new(top.Id, top.Version, null), town.ActorOf(Role.Supervisor), default)).IsDone);
        Assert.True((await town.Service<ArchiveTeam>().ExecuteAsync(new(team.Id, team.Version, true), town.ActorOf(Role.Supervisor), default)).IsDone);

        Assert.Equal(CategoryRefusals.TeamArchived.Code, (await RestoreAsync()).Refusal.Code);
        Assert.True((await town.CategoryAsync(top.Id)).IsArchived);
        Assert.True((await town.Service<ArchiveTeam>().ExecuteAsync(new(team.Id, (await town.TeamAsync(team.Id)).Version, false), town.ActorOf(Role.Supervisor), default)).IsDone);
        Assert.True((await RestoreAsync()).IsDone);

        async Task<Result> RestoreAsync() => await town.Service<RestoreCategory>().ExecuteAsync(new(top.Id, (await town.CategoryAsync(top.Id)).Version), town.ActorOf(Role.Supervisor), default);
    }

    [Fact]
    public async Task Archived_Parent_GetsNothingNew()
    {
        var (parent, other) = (await town.MakeAsync("Madre archivada"), await town.MakeAsync("La otra"));
        Assert.True((await town.Service<ArchiveCategory>().ExecuteAsync(new(parent.Id, parent.Version, null), town.ActorOf(Role.Supervisor), default)).IsDone);
        Assert.Equal([CategoryRefusals.ParentArchived], (await town.Service<CreateCategory>().ExecuteAsync(new(parent.Id, "Hija", null), town.ActorOf(Role.Supervisor), default)).Refusals);
        Assert.Equal([CategoryRefusals.ParentArchived], (await town.MoveAsync(other, parent.Id)).Refusals);
    }

    [Fact]
    public async Task Statements_OfCommandsAndPage_AreFew()
    {
        var actor = town.ActorOf(Role.Supervisor);
        var parent = await town.MakeAsync("Contada");
        var (a, b) = (await town.MakeAsync("Contada a", parent.Id), await town.MakeAsync("Contada b", parent.Id));
        var moved = await town.Statements.OfAsync(() => town.MoveAsync(b, parent.Id, a.Id));
        var set = await town.Statements.OfAsync(() => town.SetAsync(b, new() { Script = "x" }));
        var made = await town.Statements.OfAsync(() => town.MakeAsync("Contada c", parent.Id));
        await town.Service<CategoryQueries>().TreeAsync(actor, default);
        var page = await town.Statements.OfAsync(() => town.Service<CategoryQueries>().TreeAsync(actor, default));
        Assert.InRange(moved.Count, 1, 6);
        Assert.InRange(set.Count, 1, 6);
        Assert.InRange(made.Count, 1, 7);
        Assert.InRange(page.Count, 1, 2);
    }
}
