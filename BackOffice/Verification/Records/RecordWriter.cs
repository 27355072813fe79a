using System.Security.Cryptography;
using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.Extensions.Localization;
using Shared.Administration;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

/// <summary>Writes the record of a finished verification, and the one that names a second official, inside the operation that did it.</summary>
public sealed class RecordWriter(TownHallOptions options, IStringLocalizer<RecordTexts> words)
{
    private const string Spain = "ES";

    /// <summary>One statement: the number.</summary>
    /// <param name="appointment">Number of the appointment; null when there was none.</param>
    public async Task WriteAsync(Operation operation, PersonFile file, IdentityVerification verification, string? appointment = null)
    {
        var town = await options.GetAsync(operation.Cancellation);
        operation.Data.VerificationRecords.Add(VerificationRecord.Write(await StampAsync(operation), verification, Compose(operation, file, verification, town) with { Appointment = appointment }));
    }

    /// <summary>Names whoever agreed in the record of the verification. One statement; nothing for identities verified before there were records, or with a second official already.</summary>
    public async Task AddSecondOfficialAsync(Operation operation, VerificationRecord? record)
    {
        if (record is null || record.Content.SecondOfficial is not null) return;
        operation.Data.VerificationRecords.Add(record.AddSecondOfficial(await StampAsync(operation), OfficialOf(operation)).Value);
    }

    /// <summary>Number and code of a record that is about to be written. One statement.</summary>
    public async Task<RecordStamp> StampAsync(Operation operation)
    {
        var town = await options.GetAsync(operation.Cancellation);
        var code = SecureVerificationCode.Make(town.Records.PrefixFor(town.Dir3), RandomNumberGenerator.GetBytes(SecureVerificationCode.RandomBytes));
        return new(await operation.NextNumberAsync(VerificationRecord.Series), code, operation.Actor.Id, operation.Now);
    }

    private static RecordOfficial OfficialOf(Operation operation) => new(operation.Actor.Id, operation.Standing?.DisplayName ?? operation.Actor.Name, operation.Standing?.Post);

    private RecordContent Compose(Operation operation, PersonFile file, IdentityVerification verification, GeneralOptions town)
    {
        var (person, registration) = (file.Person, file.OpenRegistration);
        return new()
        {
            Town = new(town.TownHallName, town.Dir3, town.Town, operation.Standing?.Office, town.Records.SedeUrl),
            Person = new(person.Id, person.Name.Full, person.CurrentDocument?.Kind, person.CurrentDocument?.Value, CountryOf(person.CurrentDocument?.Kind)),
            Document = verification.Document,
            RegistrationChannel = file.Access?.Channel ?? registration?.Channel,
            RegisteredAt = file.Access?.RegisteredAt ?? registration?.StartedAt,
            Method = verification.Method,
            Outcome = verification.State,
            Level = verification.Level,
            StartedAt = verification.OpenedAt,
            FinishedAt = verification.FinishedAt ?? operation.Now,
            Official = OfficialOf(operation),
            Checks = verification.Checks,
            Call = verification.NumberCalled is { } number ? new(number, verification.NumberTrustedSince, verification.CodeReadBackAt, verification.Questions) : null,
            Reason = verification.Reason,
            Statements = StatementsOf(verification, town.Records),
        };
    }

    private RecordStatements StatementsOf(IdentityVerification verification, RecordOptions own) => new(
        verification.State == VerificationState.NoShow ? words["Statement.NoInformation"].Value : own.Information ?? words["Statement.Information"].Value,
        verification.State == VerificationState.Verified ? words["Statement.Duties"].Value : null,
        words[verification.Method == VerificationMethod.Phone ? "Statement.NotKept.Call" : "Statement.NotKept.Visit"],
        own.RepudiationLine is { } line ? words["Statement.Repudiation.At", line] : words["Statement.Repudiation"]);

    private static string? CountryOf(DocumentKind? kind) => kind is null or DocumentKind.Passport ? null : Spain;
}
