namespace BackOffice.Notices;

public static class NoticesModule
{
    public static WebApplicationBuilder AddNotices(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<NoticeWriter>();
        return builder;
    }
}
