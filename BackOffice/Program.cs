using BackOffice.Administration;
using BackOffice.Components;
using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Notices;
using BackOffice.Security;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting().AddData().AddSecurity().AddUseCases();
builder.AddAdministration().AddNotices().AddShell();

var app = builder.Build();
await app.Services.GetRequiredService<DatabaseStart>().MigrateAsync(CancellationToken.None);
app.UseSecurity();
app.MapShell();
await app.RunAsync();
