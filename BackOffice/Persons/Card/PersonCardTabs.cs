namespace BackOffice.Persons.Card;

/// <summary>The tabs that the card itself fills; the other areas register theirs.</summary>
internal static class PersonCardTabs
{
    private const string Registry = "Clerk,Operator,Supervisor";

    public static readonly IReadOnlyList<PersonTab> Own =
    [
        new(PersonTabKeys.Personal, "Tab.Personal", typeof(PersonPersonal), 10, Registry),
        new(PersonTabKeys.History, "Tab.History", typeof(PersonTimeline), 60, Registry),
    ];
}
