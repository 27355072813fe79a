namespace BackOffice.Notices.Failures;

/// <summary>
/// How an area corrects the address of a notice that did not arrive and sends it again: its module registers it with <c>AddSingleton(new NoticeRemedy(…))</c>.
/// The component has the parameters <c>NoticeRow Row</c> and <c>EventCallback&lt;bool&gt; OnClose</c>, which says whether something changed.
/// </summary>
/// <param name="Fits">Which notices it is for.</param>
/// <param name="Roles">Who may, joined by commas; the use case checks it again.</param>
public sealed record NoticeRemedy(Func<NoticeRow, bool> Fits, Type Component, string Roles);

/// <summary>All of them.</summary>
public sealed class NoticeRemedies(IEnumerable<NoticeRemedy> remedies)
{
    private readonly List<NoticeRemedy> all = [.. remedies];

    /// <summary>Null when nobody can correct it from here, such as the address of a mailbox of the house.</summary>
    public NoticeRemedy? Find(NoticeRow row, Func<string, bool> isInRole) => all.Find(remedy => remedy.Fits(row) && remedy.Roles.Split(',').Any(isInRole));
}
