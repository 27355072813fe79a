using BackOffice.Administration;
using BackOffice.Api;
using BackOffice.Appointments;
using BackOffice.Components;
using BackOffice.Data;
using BackOffice.Data.Demo;
using BackOffice.Hosting;
using BackOffice.Incidents;
using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Incidents.Reports;
using BackOffice.Incidents.Sides;
using BackOffice.Keys;
using BackOffice.Knowledge;
using BackOffice.Notices;
using BackOffice.Offices;
using BackOffice.Portal;
using BackOffice.Registration;
using BackOffice.Security;
using BackOffice.Verification;
using BackOffice.Verification.Records.Printing;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.UseDefaultAddress().AddHosting().AddData().AddSecurity().AddUseCases().AddShell();
    builder.AddAdministration().AddNotices().AddRegistration().AddVerification().AddPortal().AddKeys().AddOffices().AddAppointments().AddIncidents().AddIncidentSides().AddMailboxes().AddApi();

    var app = builder.Build();
    if (await CommandLine.TryRunAsync(app, args) is { } exitCode) return exitCode;

    await app.Services.GetRequiredService<DatabaseStart>().MigrateAsync(CancellationToken.None);
    await app.Services.LoadKnowledgeAsync(CancellationToken.None);
    await DemoData.LoadAsync(app.Services, CancellationToken.None);
    app.UseSecurity();
    app.MapApi();
    app.MapRecords();
    app.MapKnowledge();
    app.MapReports();
    app.MapIncidentFiles();
    app.MapHosting();
    app.MapShell();
    await app.RunAsync();
    return 0;
}
catch (MissingSettingException missing)
{
    await Console.Error.WriteLineAsync(missing.Message);
    return MissingSettingException.ExitCode;
}
