using Shared.Common;

namespace Shared.Notices;

/// <summary>An address whose mail or messages came back for good. Whoever has it is marked until somebody checks it.</summary>
public sealed class ReturnedAddress : IVersioned
{
    private ReturnedAddress()
    {
    }

    public ReturnedAddress(NoticeChannel channel, string address, Guid noticeId, string failureCode, DateTime now) =>
        (Channel, Address, NoticeId, FailureCode, Since) = (channel, address, noticeId, failureCode, now);

    public NoticeChannel Channel { get; private set; }

    /// <summary>E-mail address in lower case, or E.164 number.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The notice that came back last.</summary>
    public Guid NoticeId { get; private set; }

    /// <summary>Why; a sentence for it stands in the texts.</summary>
    public string FailureCode { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime Since { get; private set; }

    public long Version { get; private set; }

    /// <summary>Another notice came back.</summary>
    public void Again(Guid noticeId, string failureCode) => (NoticeId, FailureCode) = (noticeId, failureCode);
}
