using BackOffice.Administration;
using BackOffice.Administration.Crest;
using BackOffice.Administration.Officials;
using BackOffice.Appointments;
using BackOffice.Appointments.DayDesk.Calls;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Appointments.Portal;
using BackOffice.Keys;
using BackOffice.Persons;
using BackOffice.Registration;
using BackOffice.Registration.Contacts;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Registration;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using BackOffice.Tests.Verification.Records;
using BackOffice.Verification;
using BackOffice.Verification.Records;
using BackOffice.Verification.Records.Printing;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Api;
using Shared.Appointments;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Faults;

/// <summary>What each command works on, with the request that will do it.</summary>
internal static class FaultSubjects
{
    public static Task<CorrectPersonRequest> CorrectionAsync(Town town)
    {
        var person = town.Enter();
        return Task.FromResult(new CorrectPersonRequest { PersonId = person.Id, Version = person.Version, GivenName = "Anna", FirstSurname = person.FirstSurname, BirthDate = "3/5/1978" });
    }

    public static async Task<ReplaceDocumentRequest> ReplacementAsync(Town town)
    {
        var person = town.EnterVerified();
        await town.IssueAsync(person);
        return new() { PersonId = person.Id, Version = person.Version, DocumentNumber = Residents.Data().Document.Value };
    }

    public static Task<StartRegistrationRequest> StartAsync(Town town)
    {
        var person = town.Enter();
        return Task.FromResult(new StartRegistrationRequest(person.Id, Channel.InPerson, person.Mobile, person.Email, person.Version));
    }

    public static async Task<ConfirmRegistrationCodeRequest> CodeAsync(Town town)
    {
        var person = town.Enter();
        var registration = await town.StartAsync(person);
        return new(registration.Value, town.CodeAt(person.Mobile!));
    }

    public static async Task<ReviewDifferencesRequest> DifferencesAsync(Town town)
    {
        var person = town.Enter();
        var registration = await town.SubmitAsync(RegistrationTown.Typed(person) with { GivenName = "Anna" });
        return new(registration.Id, registration.Version, town.VersionOf(person), new Dictionary<SubmittedField, FieldDecision> { [SubmittedField.GivenName] = FieldDecision.Accept });
    }

    public static async Task<ConfirmContactChangeRequest> ContactAsync(Town town)
    {
        var (person, mobile) = (town.EnterRegistered(), RegistrationTown.NewMobile());
        Assert.True((await town.Service<RequestContactChange>().ExecuteAsync(new(person.Id, mobile, person.Email, person.Version), town.NewActor(Role.Clerk), default)).IsDone);
        return new(person.Id, town.CodeAt(mobile));
    }

    public static Task<OpenVerificationRequest> VerificationAsync(Town town) => Task.FromResult(new OpenVerificationRequest(town.EnterRegistered().Id, VerificationMethod.Phone));

    public static async Task<AttendAppointmentRequest> AttendedAsync(Town town)
    {
        var booked = town.Stands(town.OpenDailyOffice(isOpen: false), town.EnterRegistered(), town.Now);
        Assert.True((await town.Service<ArriveAppointment>().ExecuteAsync(new(booked.Id, 0), town.NewActor(Role.Clerk), default)).IsDone);
        return new(booked.Id, 1);
    }

    public static Task<RetryCallRequest> UnansweredAsync(Town town) =>
        Task.FromResult(new RetryCallRequest(town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now, AppointmentKind.Call).Id, 0));

    public static Task<TurnCallIntoVisitRequest> UnreachedAsync(Town town) =>
        Task.FromResult(new TurnCallIntoVisitRequest(town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now, AppointmentKind.Call).Id, 0));

    public static Task<TakeWalkInRequest> WalkInAsync(Town town) => Task.FromResult(new TakeWalkInRequest(town.EnterRegistered().Id, town.OpenDailyOffice().Id, false));

    public static async Task<FinishCallRequest> CallAsync(Town town)
    {
        var opened = await town.OpenAsync(town.EnterRegistered().Id, VerificationMethod.Phone, town.NewActor(Role.Clerk));
        var call = await town.VerificationAsync(opened.Value);
        return new(call.Id, call.Version, VerificationSteps.Ticks(call), VerificationState.Verified, null);
    }

    public static async Task<FinishVisitRequest> VisitAsync(Town town)
    {
        var person = town.EnterRegistered();
        var opened = await town.OpenAsync(person.Id, VerificationMethod.InPerson, town.NewActor(Role.Clerk));
        var visit = await town.VerificationAsync(opened.Value);
        return new(visit.Id, visit.Version, VerificationSteps.Dni(person), VerificationSteps.AllYes(visit.Method), VerificationState.Verified, null);
    }

    public static async Task<CorrectRecordRequest> RecordAsync(Town town)
    {
        var record = await town.VisitAsync(actor: town.NewActor(Role.Clerk));
        return new(record.Id, record.Version, record.AsItIs() with { SupportNumber = "CAA123456" });
    }

    /// <summary>Printed before: what fails now is giving it again.</summary>
    public static async Task<PrintRecordRequest> PrintAsync(Town town)
    {
        var record = await town.VisitAsync(actor: town.NewActor(Role.Clerk));
        await using var data = town.Data();
        data.RecordFiles.Add(RecordFile.Of(record.Id, [1, 2, 3], new string('0', 64), 1, town.Now));
        await data.SaveChangesAsync();
        return new(record.Id);
    }

    public static async Task<ChangeCrestRequest> CrestAsync(Town town)
    {
        await using var data = town.Data();
        return new([0xFF, 0xD8, 0xFF, 0xE0], (await data.TownCrests.AsNoTracking().SingleAsync()).Version);
    }

    public static async Task<ApproveKeyRequest> ApprovalAsync(Town town)
    {
        var person = town.EnterVerified(VerificationMethod.Phone);
        await town.AlterAsync(person, (row, _, _) => row.ChangeContacts(MobilePhone.Restore(row.Mobile!), EmailAddress.Parse($"nueva-{Guid.NewGuid():N}@example.org").Value, town.Now));
        var reset = await town.ResetAsync(person);
        var key = (await town.KeysAsync(person)).Single(row => row.Id == reset.Value.KeyId);
        return new(key.Id, key.PersonId, key.Version);
    }

    public static async Task<UnlockKeyRequest> BlockedAsync(Town town)
    {
        var person = town.EnterVerified();
        await town.IssueAsync(person);
        await town.AlterAsync(person, (_, access, _) =>
        {
            for (var failure = 0; failure < 10; failure++) access!.Fail(town.Now);
        });
        return new(person.Id, "Ha llamado y se le ha identificado", (await town.AccessAsync(person)).Version);
    }

    public static async Task<RevokeKeyRequest> IssuedAsync(Town town)
    {
        var person = town.EnterVerified();
        await town.IssueAsync(person);
        return new(person.Id, KeyEnd.Holder, "Lo pide por escrito", (await town.AccessAsync(person)).Version);
    }

    public static Task<BookAppointmentRequest> BookingAsync(Town town)
    {
        var office = town.OpenOffice();
        return Task.FromResult(new BookAppointmentRequest(town.EnterRegistered().Id, office.Id, office.At(AppointmentSteps.Tuesday, 9), AppointmentKind.Visit));
    }

    public static async Task<MoveAppointmentRequest> MovingAsync(Town town)
    {
        var office = town.OpenOffice();
        var booked = await town.BookedAsync(office, office.At(AppointmentSteps.Tuesday, 9));
        return new(booked.Id, booked.Version, office.Id, office.At(AppointmentSteps.Tuesday, 9, 10), booked.DeskId, "Lo pide");
    }

    public static async Task<CancelAppointmentRequest> CancellingAsync(Town town)
    {
        var office = town.OpenOffice();
        var booked = await town.BookedAsync(office, office.At(AppointmentSteps.Tuesday, 9));
        return new(booked.Id, booked.Version, "No puede venir");
    }

    public static Task<AppointmentRequest> PublicBookingAsync(Town town)
    {
        var office = town.OpenOffice();
        return Task.FromResult(new AppointmentRequest(office.Id, office.At(AppointmentSteps.Tuesday, 9).ToString("O"), town.EnterRegistered().CurrentDocument!.Value));
    }

    public static async Task<CancelPublicAppointmentRequest> PublicCancellingAsync(Town town)
    {
        var booked = await town.Service<BookPublicAppointment>().ExecuteAsync(await PublicBookingAsync(town), Actor.Portal(Guid.Empty, "Portal", null), CancellationToken.None);
        return new(booked.Value.Id);
    }

    public static Task<CreateOfficialRequest> OfficialAsync(Town _) => Task.FromResult(new CreateOfficialRequest($"prueba.{Guid.NewGuid().ToString("N")[..10]}", "Persona de prueba", "Oficina", null, null, [Role.Clerk]));

    public static async Task<ChangeGeneralOptionsRequest> OptionsAsync(Town town)
    {
        await using var data = town.Data();
        var row = await data.GeneralOptions.AsNoTracking().SingleAsync();
        return new(GeneralOptionsValues.Of(row) with { TownHallName = $"Ayuntamiento {row.Version}" }, row.Version);
    }
}
