using Microsoft.AspNetCore.Authorization;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Says why a session ended with the post, and whom to ask.</summary>
[AllowAnonymous]
internal sealed class NoPostModel : AppPage;
