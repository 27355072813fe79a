using System.Globalization;
using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Shared.Administration;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;

namespace BackOffice.Keys.Issuing;

/// <summary>What a citizen is told about a key. None of these messages carries the document number.</summary>
public sealed class KeyNotices(NoticeWriter notices, TownHallOptions options)
{
    /// <summary>Tells what happened, without secrets, by e-mail and, if asked, by SMS; nothing where there is no address.</summary>
    public async Task TellAsync(Operation operation, Person person, NoticeEvent what, Guid relatedId, bool alsoBySms = false)
    {
        var town = await options.GetAsync(operation.Cancellation);
        var values = new Dictionary<string, string> { ["Name"] = person.GivenName };
        if (person.Email is { } email) notices.Write(operation, Order(person, what, NoticeChannel.Email, email, relatedId, null), town, values);
        if (alsoBySms && person.Mobile is { } mobile) notices.Write(operation, Order(person, what, NoticeChannel.Sms, mobile, relatedId, null), town, values);
    }

    /// <summary>Sends the key by the way that the town hall decided.</summary>
    internal void Send(Operation operation, Person person, OperativeKey key, NewSecret secret, GeneralOptions town)
    {
        if (town.KeyDelivery == KeyDelivery.Email)
        {
            SendText(NoticeEvent.KeyIssued, NoticeChannel.Email, person.Email!, ("Key", secret.Text));
            return;
        }

        SendText(NoticeEvent.KeyIssuedFirstPart, NoticeChannel.Email, person.Email!, ("Part", secret.FirstHalf));
        SendText(NoticeEvent.KeySecondPart, NoticeChannel.Sms, person.Mobile!, ("Part", secret.SecondHalf));

        void SendText(NoticeEvent what, NoticeChannel channel, string recipient, (string Name, string Text) carried)
        {
            var values = new Dictionary<string, string> { ["Name"] = person.GivenName, ["Hours"] = town.KeyHours.ToString(CultureInfo.InvariantCulture), [carried.Name] = carried.Text };
            notices.WriteSecret(operation, Order(person, what, channel, recipient, key.Id, key.ProvisionalUntil), town, values);
        }
    }

    private static NoticeOrder Order(Person person, NoticeEvent what, NoticeChannel channel, string recipient, Guid relatedId, DateTime? expiresAt) =>
        new(what, channel, recipient, person.Language) { PersonId = person.Id, RelatedId = relatedId, ExpiresAt = expiresAt };
}
