using System.Globalization;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;

namespace BackOffice.Verification.Records;

internal static class RecordNumbers
{
    public static async Task<string> NextNumberAsync(this Operation operation, string series)
    {
        var count = await operation.Data.VerificationRecords.CountAsync(operation.Cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{TownTime.DayOf(operation.Now).Year}-{count + 1:D6}");
    }
}
