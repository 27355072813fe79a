using BackOffice.Incidents.Card.Presence;
using BackOffice.Tests.Support;

namespace BackOffice.Tests.Incidents.Card;

public sealed class IncidentPresenceTests
{
    private static readonly Guid Incident = Guid.NewGuid();
    private static readonly Guid Ana = Guid.NewGuid();
    private static readonly Guid Luis = Guid.NewGuid();

    private readonly FakeClock clock = new();
    private readonly List<Guid> told = [];

    [Fact]
    public void Enter_TwoWindowsAndAnother_EachIsOneAndNobodySeesThemselves()
    {
        var presence = Listening();
        using var first = presence.Enter(Incident, Ana, "Ana");
        using var second = presence.Enter(Incident, Ana, "Ana");
        using var other = presence.Enter(Incident, Luis, "Luis");
        second.Stay(isWriting: true);
        Assert.Equal([new(Ana, "Ana", true)], presence.OthersIn(Incident, Luis));
        Assert.Equal([new(Luis, "Luis", false)], presence.OthersIn(Incident, Ana));
        Assert.Empty(presence.OthersIn(Guid.NewGuid(), Ana));
        Assert.Equal(4, told.Count);
    }

    [Fact]
    public void Leave_LastWindow_IsGoneAtOnce()
    {
        var presence = Listening();
        var visit = presence.Enter(Incident, Ana, "Ana");
        visit.Dispose();
        visit.Stay(true);
        Assert.Empty(presence.In(Incident));
    }

    [Fact]
    public void Silent_ThirtySeconds_IsGoneAndComesBackWithTheNextBeat()
    {
        var presence = Listening();
        using var visit = presence.Enter(Incident, Ana, "Ana");
        clock.Advance(IncidentPresence.Silence);
        Assert.Single(presence.In(Incident));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(presence.In(Incident));
        var before = told.Count;
        visit.Stay(false);
        Assert.Single(presence.In(Incident));
        Assert.Equal(before + 1, told.Count);
        visit.Stay(false);
        Assert.Equal(before + 1, told.Count);
    }

    private IncidentPresence Listening()
    {
        var presence = new IncidentPresence(clock);
        presence.Changed += told.Add;
        return presence;
    }
}
