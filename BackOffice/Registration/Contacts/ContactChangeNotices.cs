using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Shared.Notices;
using Shared.Persons;

namespace BackOffice.Registration.Contacts;

/// <summary>Tells the old and the new address that a contact was replaced, so that a change nobody asked for is noticed (NIST SP 800-63B-4, 4.6). A first contact replaces nothing and is not told.</summary>
public sealed class ContactChangeNotices(NoticeWriter notices, TownHallOptions options)
{
    public async Task WriteAsync(Operation operation, Person person, ContactChange change)
    {
        if (!change.ReplacesSomething) return;
        var town = await options.GetAsync(operation.Cancellation);
        var values = new Dictionary<string, string> { ["Name"] = person.GivenName, ["What"] = What(change) };
        foreach (var (channel, address) in Addresses(change))
        {
            notices.Write(operation, new NoticeOrder(NoticeEvent.ContactChanged, channel, address, person.Language) { PersonId = person.Id }, town, values);
        }
    }

    private static IEnumerable<(NoticeChannel Channel, string Address)> Addresses(ContactChange change)
    {
        foreach (var email in new[] { change.OldEmail, change.NewEmail }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)) yield return (NoticeChannel.Email, email);
        if (change.MobileChanged && change.OldMobile is { } mobile) yield return (NoticeChannel.Sms, mobile);
    }

    /// <summary>Code of what changed; the templates have the word.</summary>
    private static string What(ContactChange change) => (change.MobileChanged, change.EmailChanged) switch
    {
        (true, true) => "MobileAndEmail",
        (true, false) => "Mobile",
        (false, _) => "Email",
    };
}
