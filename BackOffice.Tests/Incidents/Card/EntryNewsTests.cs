using BackOffice.Incidents.Card.Timeline;
using Shared.Incidents;

namespace BackOffice.Tests.Incidents.Card;

public sealed class EntryNewsTests
{
    [Theory]
    [InlineData(false, "Alarm")]
    [InlineData(false, "Alarm", "Escalated")]
    [InlineData(true, "Alarm", "State")]
    [InlineData(true, "State")]
    public void IsNewsFor_AnAlarmOfTheClock_StopsNobody(bool isNews, params string[] fields)
    {
        var row = new EntryRow(Guid.NewGuid(), 2, EntryKind.Change, default, EntryAuthorKind.Application, null, "", "", false, [.. fields.Select(field => new FieldChange(field, null, "x"))], null, null);
        Assert.Equal(isNews, row.IsNewsFor(Guid.NewGuid()));
    }
}
