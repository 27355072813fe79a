namespace BackOffice.Persons;

/// <summary>
/// A tab of the person card that another area fills: the area's module registers it with <c>AddSingleton(new PersonTab(…))</c> and the card shows it.
/// The component has one parameter, <c>Guid PersonId</c>.
/// </summary>
/// <param name="Key">Value of <c>ficha</c> in the address, one of <see cref="PersonTabKeys"/>.</param>
/// <param name="TitleKey">Key of the title in this area's texts.</param>
/// <param name="Order">Place among the tabs; the card's own are 10 (data), 40 (incidents) and 60 (history).</param>
/// <param name="Roles">Who sees it, joined by commas; what it shows is checked by its own reads.</param>
public sealed record PersonTab(string Key, string TitleKey, Type Component, int Order, string Roles);

/// <summary>
/// A part of a tab that yet another area fills; the area whose tab it is shows it after its own. The component has one parameter, <c>Guid PersonId</c>.
/// </summary>
/// <param name="TabKey">One of <see cref="PersonTabKeys"/>.</param>
/// <param name="Order">Place among the sections of that tab.</param>
/// <param name="Roles">Who sees it, joined by commas.</param>
public sealed record PersonTabSection(string TabKey, Type Component, int Order, string Roles);

/// <summary>The tabs' names in the address.</summary>
public static class PersonTabKeys
{
    public const string Personal = "personal";
    public const string Extra = "extra";
    public const string Verifications = "verificacion";
    public const string Incidents = "incidencias";
    public const string Notices = "avisos";
    public const string History = "historial";
}
