using System.Globalization;
using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>Sends and compares codes inside an operation. The caller commits, also after a wrong answer: attempts count.</summary>
public sealed class ContactCodes(NoticeWriter notices, TownHallOptions options)
{
    /// <summary>One statement. A code sent before to the same owner is void.</summary>
    public async Task<Result> SendAsync(Operation operation, CodeOrder order, string language)
    {
        var dayAgo = operation.Now.AddDays(-1);
        var recent = await operation.Data.ContactCodes
            .Where(code => (code.Address == order.Mobile && code.SentAt > dayAgo) || code.OwnerId == order.OwnerId)
            .ToListAsync(operation.Cancellation);
        var sent = ContactCode.Send(order, recent, operation.Now);
        if (!sent.IsDone) return sent;
        var (row, code) = sent.Value;
        operation.Data.ContactCodes.Add(row);
        var notice = new NoticeOrder(NoticeEvent.ContactCode, NoticeChannel.Sms, order.Mobile, language) { PersonId = order.PersonId, RelatedId = row.Id, ExpiresAt = row.ExpiresAt };
        var minutes = CodeLimits.MobileLife.TotalMinutes.ToString(CultureInfo.InvariantCulture);
        notices.WriteSecret(operation, notice, await options.GetAsync(operation.Cancellation), new Dictionary<string, string> { ["Code"] = code, ["Minutes"] = minutes });
        return Result.Done;
    }

    /// <summary>One statement. The number that the code proved is the value.</summary>
    public static async Task<Result<string>> AnswerAsync(Operation operation, CodePurpose purpose, Guid ownerId, string? typed)
    {
        var code = await operation.Data.ContactCodes.Where(row => row.OwnerId == ownerId && row.Purpose == purpose)
            .OrderByDescending(row => row.SentAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(operation.Cancellation);
        if (code is null) return RegistrationRefusals.NoCodeSent;
        var answer = code.Answer(typed, operation.Now);
        return answer.IsDone ? code.Address : answer.Refusal;
    }
}
