using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Tests.Incidents.Links;

/// <summary>Who may read what merging brings.</summary>
public sealed class MergeRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly EntryAuthor Author = new(EntryAuthorKind.Official, Guid.NewGuid(), "Ana");
    private static readonly Guid Rosa = Guid.NewGuid();
    private static readonly Guid Pau = Guid.NewGuid();

    public static TheoryData<Guid?, Guid?, bool> Requesters => new()
    {
        { Rosa, Rosa, true },
        { Rosa, Pau, false },
        { Rosa, null, false },
        { null, Rosa, false },
        { null, null, false },
    };

    [Theory]
    [MemberData(nameof(Requesters))]
    public void MergeInto_WhatWasSaid_IsShownToTheSameRequesterOnly(Guid? former, Guid? next, bool isShown)
    {
        var (source, target) = (Logged("INC-2026-000001", former), Logged("INC-2026-000002", next));
        source.Reply(EntryKind.PublicReply, "Su clave va de camino.", null, Author, Now);
        source.AddNote("Ojo", Author, Now);

        Assert.True(source.MergeInto(target, [.. source.Entries], null, Author, Now).IsDone);

        var carried = target.Entries.Where(entry => entry.FormerIncident == source.Number).ToDictionary(entry => entry.Kind);
        Assert.Equal(isShown, carried[EntryKind.PublicReply].IsPublic);
        Assert.False(carried[EntryKind.Change].IsPublic);
        Assert.False(carried[EntryKind.InternalNote].IsPublic);
    }

    private static Incident Logged(string number, Guid? requester)
    {
        var category = Category.Create(new("acceso", "Acceso"), null, 0, Now);
        var order = new IncidentOrder { Kind = IncidentKind.Incident, Title = "No entra", Category = new CategoryTree([category]).Find(category.Id)!, Channel = IncidentChannel.Phone, RequesterId = requester, Author = Author };
        return Incident.Log(order, number, Now).Value;
    }
}
