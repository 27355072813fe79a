using BackOffice.Persons;
using BackOffice.Verification.Records;
using BackOffice.Verification.Records.Batches;
using BackOffice.Verification.Records.Printing;

namespace BackOffice.Verification;

public static class VerificationModule
{
    public static WebApplicationBuilder AddVerification(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<VerificationOpening>();
        builder.Services.AddSingleton(new PersonTab(PersonTabKeys.Verifications, "Tab.Verification", typeof(PersonVerifications), 30, "Clerk,Operator,Supervisor"));
        builder.Services.AddSingleton<RecordWriter>().AddSingleton<RecordHtml>().AddSingleton<BrowserPrinter>().AddSingleton<RecordBatches>();
        builder.Services.AddSingleton(PrintingSettings.Read(builder.Configuration));
        return builder;
    }
}
