using BackOffice.Security;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Verification;

namespace BackOffice.Data.Demo;

/// <summary>Who came when, and how far they got.</summary>
internal static class DemoWeeks
{
    private static readonly Channel[] Channels = [Channel.InPerson, Channel.Portal, Channel.Phone, Channel.Portal, Channel.InPerson];

    public static void Write(DemoScript script, DemoMessages messages, IReadOnlyList<Person> census, Official clerk)
    {
        var next = 0;
        Many(8, (resident, i) => resident.Start(script.At(i / 3, i * 37)));
        Many(4, (resident, i) => resident.Start(script.At(16 + (i * 9), i * 50)), Channel.Portal);
        Many(3, (resident, i) => Steps(resident, script.At(i, 90 + i), differs: false, proves: false), Channel.InPerson);
        Many(12, (resident, i) => Steps(resident, script.At(i / 2, 20 + (i * 23))));
        Many(6, (resident, i) => Steps(resident, script.At(i, 45 + (i * 31)), differs: true), Channel.Portal);
        Many(3, (resident, i) => RejectedAfter(resident, script.At(5 + (i * 6), 60 * i)));
        Many(4, (resident, i) => Expired(script, resident, i));
        Many(12, (resident, i) => Unfinished(script, resident, i));
        Many(5, (resident, i) => Verified(script, resident, i, days: i));
        Many(33, (resident, i) => WithKey(script, resident, i));

        void Many(int count, Action<DemoResident, int> story, Channel? channel = null)
        {
            for (var i = 0; i < count; i++) story(new DemoResident(script, messages, census[next++], channel ?? Channels[i % Channels.Length], clerk), i);
        }
    }

    private static void Steps(DemoResident resident, DateTime start, bool differs = false, bool proves = true)
    {
        resident.Start(start, differs);
        if (proves) resident.Prove(start.AddMinutes(3));
        else resident.ProveOnly(start.AddMinutes(3));
    }

    private static void RejectedAfter(DemoResident resident, DateTime start)
    {
        Steps(resident, start);
        resident.Reject(start.AddHours(2), DemoMessages.RejectionReason);
    }

    private static void Expired(DemoScript script, DemoResident resident, int i)
    {
        resident.Start(script.At(70 + i, 30 * i));
        resident.Expire(script.At(8 - i, 0));
    }

    /// <summary>Verifications that did not prove an identity, and some that are being done.</summary>
    private static void Unfinished(DemoScript script, DemoResident resident, int i)
    {
        var start = script.At(2 + (i % 5), 15 + (i * 29));
        Steps(resident, start);
        var (outcome, reason) = (i % 6) switch
        {
            0 => (VerificationState.Rejected, "La fotografía no se parece."),
            1 => (VerificationState.Inconclusive, "Se cortó la llamada antes de terminar las preguntas."),
            2 => (VerificationState.NoShow, (string?)null),
            3 => (VerificationState.SuspectedFraud, "Alguien apuntaba las respuestas a quien llamaba."),
            4 => (VerificationState.Open, null),
            _ => (VerificationState.Inconclusive, "El documento está deteriorado."),
        };
        resident.Verify(start.AddMinutes(50), i % 2 == 1 && i % 6 != 5 ? VerificationMethod.Phone : VerificationMethod.InPerson, outcome, reason);
    }

    private static DateTime Verified(DemoScript script, DemoResident resident, int i, int days)
    {
        var start = script.At(days, 5 + (i * 41));
        Steps(resident, start);
        resident.Verify(start.AddMinutes(15), i % 3 == 1 ? VerificationMethod.Phone : VerificationMethod.InPerson, VerificationState.Verified);
        return start.AddMinutes(25);
    }

    private static void WithKey(DemoScript script, DemoResident resident, int i)
    {
        var isOld = i % 11 is 8 or 9;
        var verified = Verified(script, resident, i, days: isOld ? 400 + i : 4 + i);
        switch (i % 11)
        {
            case 0:
                resident.Reset(script.At(i / 11 % 2, 100 + i), ResetReason.FirstKey, (SecondOfficialRule)(1 + (i / 11 % 3)));
                break;
            case 1:
                resident.Reset(script.At(i / 11 % 2, 120 + i), ResetReason.FirstKey);
                break;
            case 2:
                resident.Reset(script.At(0, 130 + i), ResetReason.FirstKey, fails: true);
                break;
            case 3:
                resident.End(verified.AddDays(3).AddHours(1), resident.Reset(verified, ResetReason.FirstKey), KeyEnd.NotUsedInTime, PortalState.Verified);
                break;
            default:
                Used(script, resident, i, verified);
                break;
        }
    }

    private static void Used(DemoScript script, DemoResident resident, int i, DateTime verified)
    {
        var key = resident.Reset(verified, ResetReason.FirstKey);
        resident.Activate(verified.AddHours(2), key);
        if (i % 11 == 4) resident.Block(script.At(i / 22, 150 + i), key);
        if (i % 11 == 5) resident.End(verified.AddDays(1), key, KeyEnd.Holder, PortalState.Verified);
        if (i % 11 is 8 or 9) resident.End(script.At(i % 11, 10), key, KeyEnd.Unused12Months, PortalState.Dormant);
        if (i % 11 != 6) return;
        // lost: the former one ended, the new one is in use
        resident.End(verified.AddDays(1), key, KeyEnd.Compromise, PortalState.Verified);
        resident.Activate(verified.AddDays(1).AddHours(3), resident.Reset(verified.AddDays(1).AddMinutes(5), ResetReason.Compromised));
    }
}
