using BackOffice.Notices;
using BackOffice.Notices.Channels;
using Shared.Administration;
using Shared.Common;
using Shared.Notices;
using Shared.Persons;

namespace BackOffice.Data.Demo;

/// <summary>Notices of the demo town, written as the use cases write them and already gone, so that a start sends none of them.</summary>
internal sealed class DemoMessages(NoticeWriter notices, GeneralOptions options)
{
    public const string RejectionReason = "El documento presentado no corresponde a la persona solicitante.";

    public void Tell(Operation operation, Person person, NoticeEvent what, Guid relatedId)
    {
        if (person.Email is { } email) Write(operation, Order(what, NoticeChannel.Email, email, person, relatedId), Values(person)).MarkSent(operation.Now);
    }

    /// <summary>An address that does not exist.</summary>
    public void TellInVain(Operation operation, Person person, NoticeEvent what, Guid relatedId) =>
        Write(operation, Order(what, NoticeChannel.Email, person.Email!, person, relatedId), Values(person)).Fail(DeliveryFailures.RecipientRefused, operation.Now);

    public void TellTownHall(Operation operation, Person person, Channel channel, Guid relatedId)
    {
        var initials = $"{person.GivenName[0]}. {person.FirstSurname[0]}.";
        var order = new NoticeOrder(NoticeEvent.RegisteredInternal, NoticeChannel.Email, options.InternalMailbox!, Languages.Spanish) { PersonId = person.Id, RelatedId = relatedId };
        Write(operation, order, new() { ["Channel"] = channel.ToString(), ["Initials"] = initials }).MarkSent(operation.Now);
    }

    /// <summary>A key or a code: its text is erased when it leaves.</summary>
    public void TellSecret(Operation operation, NoticeOrder order, Dictionary<string, string> values) =>
        notices.WriteSecret(operation, order, options, values).MarkSent(operation.Now);

    public static NoticeOrder Order(NoticeEvent what, NoticeChannel channel, string recipient, Person person, Guid relatedId) =>
        new(what, channel, recipient, person.Language) { PersonId = person.Id, RelatedId = relatedId };

    private OutboxMessage Write(Operation operation, NoticeOrder order, Dictionary<string, string> values) => notices.Write(operation, order, options, values);

    private static Dictionary<string, string> Values(Person person) => new() { ["Name"] = person.GivenName, ["Reason"] = RejectionReason };
}
