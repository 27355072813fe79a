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
using BackOffice.Registration.Portal;
using BackOffice.Tests.Api;
using BackOffice.Tests.Registration;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using BackOffice.Verification;
using BackOffice.Verification.Records;
using BackOffice.Verification.Records.Printing;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Faults;

/// <summary>The commands on the way from the counter to the portal, each with the request that it gets.</summary>
internal static class FaultCases
{
    public static readonly IReadOnlyList<FaultCase> Journey =
    [
        Of<CorrectPersonRequest>("CorrectPerson", FaultSubjects.CorrectionAsync, async (town, request, actor) => await town.Service<CorrectPerson>().ExecuteAsync(request, actor, default)),
        Of<ReplaceDocumentRequest>("ReplaceDocument", FaultSubjects.ReplacementAsync, async (town, request, actor) => await town.Service<ReplaceDocument>().ExecuteAsync(request, actor, default)),
        Of<StartRegistrationRequest>("StartRegistration", FaultSubjects.StartAsync, async (town, request, actor) => await town.Service<StartRegistration>().ExecuteAsync(request, actor, default)),
        Of<ConfirmRegistrationCodeRequest>("ConfirmRegistrationCode", FaultSubjects.CodeAsync, async (town, request, actor) => await town.Service<ConfirmRegistrationCode>().ExecuteAsync(request, actor, default)),
        Of<ReviewDifferencesRequest>("ReviewDifferences", FaultSubjects.DifferencesAsync, async (town, request, actor) => await town.Service<ReviewDifferences>().ExecuteAsync(request, actor, default)),
        Of<ConfirmContactChangeRequest>("ConfirmContactChange", FaultSubjects.ContactAsync, async (town, request, actor) => await town.Service<ConfirmContactChange>().ExecuteAsync(request, actor, default)),
        Of<OpenVerificationRequest>("OpenVerification", FaultSubjects.VerificationAsync, async (town, request, actor) => await town.Service<OpenVerification>().ExecuteAsync(request, actor, default)),
        Of<FinishCallRequest>("FinishCall", FaultSubjects.CallAsync, async (town, request, actor) => await town.Service<FinishCall>().ExecuteAsync(request, actor, default)),
        Of<FinishVisitRequest>("FinishVisit", FaultSubjects.VisitAsync, async (town, request, actor) => await town.Service<FinishVisit>().ExecuteAsync(request, actor, default)),
        Of<AttendAppointmentRequest>("AttendAppointment", FaultSubjects.AttendedAsync, async (town, request, actor) => await town.Service<AttendAppointment>().ExecuteAsync(request, actor, default)),
        Of<RetryCallRequest>("RetryCall", FaultSubjects.UnansweredAsync, async (town, request, actor) => await town.Service<RetryCall>().ExecuteAsync(request, actor, default)),
        Of<TurnCallIntoVisitRequest>("TurnCallIntoVisit", FaultSubjects.UnreachedAsync, async (town, request, actor) => await town.Service<TurnCallIntoVisit>().ExecuteAsync(request, actor, default)),
        Of<TakeWalkInRequest>("TakeWalkIn", FaultSubjects.WalkInAsync, async (town, request, actor) => await town.Service<TakeWalkIn>().ExecuteAsync(request, actor, default)),
        Of<BookAppointmentRequest>("BookAppointment", FaultSubjects.BookingAsync, async (town, request, actor) => await town.Service<BookAppointment>().ExecuteAsync(request, actor, default)),
        Of<BookAppointmentRequest>("OverbookAppointment", FaultSubjects.BookingAsync, async (town, request, actor) => await town.Service<OverbookAppointment>().ExecuteAsync(request, actor, default), Role.Supervisor),
        Of<MoveAppointmentRequest>("MoveAppointment", FaultSubjects.MovingAsync, async (town, request, actor) => await town.Service<MoveAppointment>().ExecuteAsync(request, actor, default)),
        Of<CancelAppointmentRequest>("CancelAppointment", FaultSubjects.CancellingAsync, async (town, request, actor) => await town.Service<CancelAppointment>().ExecuteAsync(request, actor, default)),
        Of<AppointmentRequest>("BookPublicAppointment", FaultSubjects.PublicBookingAsync, async (town, request, _) => await town.Service<BookPublicAppointment>().ExecuteAsync(request, Actor.Portal(Guid.Empty, "Portal", null), default)),
        Of<CancelPublicAppointmentRequest>("CancelPublicAppointment", FaultSubjects.PublicCancellingAsync, async (town, request, _) => await town.Service<CancelPublicAppointment>().ExecuteAsync(request, Actor.Portal(Guid.Empty, "Portal", null), default)),
        Of<CorrectRecordRequest>("CorrectRecord", FaultSubjects.RecordAsync, async (town, request, actor) => await town.Service<CorrectRecord>().ExecuteAsync(request, actor, default), Role.Supervisor),
        Of<PrintRecordRequest>("PrintRecord", FaultSubjects.PrintAsync, async (town, request, actor) => await town.Service<PrintRecord>().ExecuteAsync(request, actor, default), Role.Supervisor),
        Of<ChangeCrestRequest>("ChangeCrest", FaultSubjects.CrestAsync, async (town, request, actor) => await town.Service<ChangeCrest>().ExecuteAsync(request, actor, default), Role.Administrator),
        Of<ApproveKeyRequest>("ApproveKey", FaultSubjects.ApprovalAsync, async (town, request, actor) => await town.Service<ApproveKey>().ExecuteAsync(request, actor, default)),
        Of<UnlockKeyRequest>("UnlockKey", FaultSubjects.BlockedAsync, async (town, request, actor) => await town.Service<UnlockKey>().ExecuteAsync(request, actor, default)),
        Of<RevokeKeyRequest>("RevokeKey", FaultSubjects.IssuedAsync, async (town, request, actor) => await town.Service<RevokeKey>().ExecuteAsync(request, actor, default)),
        Of<CreateOfficialRequest>("CreateOfficial", FaultSubjects.OfficialAsync, async (town, request, actor) => await town.Service<CreateOfficial>().ExecuteAsync(request, actor, default), Role.Administrator),
        Of<ChangeGeneralOptionsRequest>("ChangeGeneralOptions", FaultSubjects.OptionsAsync, async (town, request, actor) => await town.Service<ChangeGeneralOptions>().ExecuteAsync(request, actor, default), Role.Administrator),
    ];

    /// <param name="arrange">Makes what the command works on, and its request.</param>
    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act, Role role = Role.Clerk)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(role)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
