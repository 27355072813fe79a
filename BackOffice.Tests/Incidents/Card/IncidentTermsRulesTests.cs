using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Tests.Incidents.Card;

/// <summary>What another category and another requester change, and what of it stands in the timeline.</summary>
public sealed class IncidentTermsRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly EntryAuthor Author = new(EntryAuthorKind.Official, Guid.NewGuid(), "Ana");
    private static readonly Assignment Mine = new(Guid.NewGuid(), "Soporte", Author.Id, "Ana");
    private static readonly Assignment Treasury = new(Guid.NewGuid(), "Tesorería", null, null);
    private static readonly EffectiveCategory Access = Category("Acceso", CategorySettings.Inherited);
    private static readonly EffectiveCategory Payments = Category("Pagos", new() { TeamId = Treasury.TeamId, Impact = Impact.Department, Urgency = Urgency.Critical });

    [Fact]
    public void Recategorise_ToAnotherTeam_TellsWhatItChanged()
    {
        var incident = Assigned();
        Assert.True(incident.Recategorise(To(Payments), Author, Now).IsDone);
        Assert.Equal((Treasury.TeamId, null, 1), (incident.TeamId, incident.AssigneeId, incident.Priority));
        Assert.Equal(
            [new("Category", "Acceso", "Pagos"), new("Team", "Soporte", "Tesorería"), new("Assignee", "Ana", null), new("Impact", "Person", "Department"), new("Urgency", "Medium", "Critical"), new("Priority", "3", "1")],
            incident.Entries.Last().Changes);
    }

    [Fact]
    public void Recategorise_ToWhatItIs_ChangesNothing()
    {
        var incident = Assigned();
        incident.Weigh(Impact.Service, Urgency.High, null, Author, Now);
        var entries = incident.LastEntry;
        Assert.True(incident.Recategorise(To(Access), Author, Now).IsDone);
        Assert.Equal((entries, 2, Mine.TeamId), (incident.LastEntry, incident.Priority, incident.TeamId));
    }

    [Fact]
    public void Recategorise_AfterItWasResolved_LeavesItToWhoResolvedIt()
    {
        var incident = Assigned();
        incident.Resolve(new("Hecho", 1), null, Author, Now);
        Assert.True(incident.Recategorise(To(Payments), Author, Now).IsDone);
        Assert.Equal((Mine.TeamId, Mine.OfficialId), (incident.TeamId, incident.AssigneeId));
    }

    [Fact]
    public void Recategorise_WithAPriorityOfItsOwn_KeepsIt()
    {
        var incident = Assigned();
        incident.Override(4, "No corre prisa", null, Author, Now);
        Assert.Equal(4, incident.PriorityIn(Payments));
        incident.Recategorise(To(Payments), Author, Now);
        Assert.Equal(4, incident.Priority);
    }

    [Fact]
    public void Code_OfAFormerRequester_OpensNothingAnyMore()
    {
        var (corrected, identified, same) = (WithCode(), WithCode(), WithCode());
        corrected.Correct(new(Access, "No entra") { RequesterId = Guid.NewGuid() }, new(null, null, null), Author, Now);
        identified.Identify(Guid.NewGuid(), Guid.NewGuid(), Author, Now);
        same.Correct(new(Access, "Otro resumen") { RequesterId = same.RequesterId }, new(null, null, null), Author, Now);
        same.Identify(same.RequesterId, Guid.NewGuid(), Author, Now);
        Assert.Equal((null, null, false), (corrected.AccessCodeHash, identified.AccessCodeHash, same.AccessCodeHash is null));
    }

    [Fact]
    public void Closed_WhatLiesBeside_IsOnlyRead()
    {
        var incident = Assigned();
        var tag = incident.AddTag("portal", [], Author, Now).Value;
        incident.Cancel("No procede", null, Author, Now);
        Assert.Equal(IncidentRefusals.IsClosed, incident.AddTag("clave", [], Author, Now).Refusal);
        Assert.Equal(IncidentRefusals.IsClosed, incident.RemoveTag(tag, Author, Now).Refusal);
        Assert.Equal(IncidentRefusals.IsClosed, incident.NoteAction(IncidentAction.KeyReset, Author, Now).Refusal);
    }

    private static CategoryChange To(EffectiveCategory category) => new(category, IncidentKind.Incident, [], null, "Acceso", Mine, category.TeamId.Value is null ? null : Treasury);

    private static Incident Assigned()
    {
        var incident = Logged();
        incident.Assign(Mine, Assignment.Nobody, Author, Now);
        return incident;
    }

    private static Incident WithCode()
    {
        var incident = Logged();
        incident.GiveAccessCode();
        return incident;
    }

    private static Incident Logged() =>
        Incident.Log(new() { Kind = IncidentKind.Incident, Title = "No entra", Category = Access, Channel = IncidentChannel.Phone, RequesterId = Guid.NewGuid(), Author = Author }, "INC-2026-000001", Now).Value;

    private static EffectiveCategory Category(string name, CategorySettings settings)
    {
        var category = Shared.Incidents.Categories.Category.Create(new("c", name), null, 0, Now);
        category.Set(settings);
        return new CategoryTree([category]).Find(category.Id)!;
    }
}
